import { describe, expect, it } from '@jest/globals';
import type { IdentifierKind, IdentifierLevel, Locale } from '#libs/contracts';
import { findIdentifiers, languageOf, singlingOut, withRecognisers, type Finding } from './index.ts';

const find = (text: string, language: Locale = 'fr') => findIdentifiers(text, { language });
const cut = (text: string, finding: Finding) => text.slice(finding.start, finding.end);
const blocking = (text: string, language: Locale) => find(text, language).filter(({ level }) => level === 'block');

/** True identifiers in awkward writings, the kind expected, and the level that must at least be reached. */
const IDENTIFIERS: [text: string, kind: IdentifierKind, level: IdentifierLevel, language?: Locale][] = [
  ['mme lefebvre', 'name', 'block'],
  ['docteur Petit', 'name', 'block'],
  ['vu par le docteur petit.', 'name', 'warn'],
  ['le petit Kylian', 'name', 'block'],
  ['Fils (Mathieu)', 'name', 'block'],
  ['JEAN-MARIE', 'name', 'block'],
  ['vue par le dr martin ce jour', 'name', 'block'],
  ['son mari Paul', 'name', 'block'],
  ['chez sa tante Ginette', 'name', 'block'],
  ["la patiente s'appelle Inès", 'name', 'block'],
  ['Nom : DUPONT', 'name', 'block'],
  ['nom: dupont', 'name', 'block'],
  ['Patient : Jean Valjean', 'name', 'block'],
  ['Madame N’Guyen', 'name', 'block'],
  ['Mme Le Gall est revenue', 'name', 'block'],
  ['M. d’Ormesson', 'name', 'block'],
  ['Mr Ben Saïd', 'name', 'block'],
  ['J. Dupont', 'name', 'block'],
  ['DUPONT J.', 'name', 'block'],
  ['DrMartin', 'name', 'block'],
  ['prof. lambert', 'name', 'block'],
  ['mademoiselle julie', 'name', 'block'],
  ['ma patiente mme el khoury', 'name', 'block'],
  ['kevin dubois, 12 ans', 'name', 'warn'],
  ['08:30: DUPONT J IDE', 'name', 'block'],
  ['04/02/2019 11:40: VERNIQUET R ALINE (PHC)', 'name', 'block'],
  ['Dupond-Moretti Éric', 'name', 'block'],
  ['M. VERNIQUET, Rémi', 'name', 'block'],
  ['Dr. Aline verniquet', 'name', 'block'],
  ['12.3.19', 'date', 'block'],
  ['le 12/03/2024', 'date', 'block'],
  ['douze avril deux mille vingt', 'date', 'block'],
  ['07 09 1951', 'date', 'block'],
  ['0 3 0 7 1 9 5 2', 'date', 'block'],
  ['2024-03-12', 'date', 'block'],
  ['du 3 au 14/11/2021', 'date', 'block'],
  ['Mardi vingt-deux Mars deux mille dix neuf', 'date', 'block'],
  ['née le 3 juin 1951', 'birth_date', 'block'],
  ['DDN 12.03.81', 'birth_date', 'block'],
  ['né en 1940', 'birth_date', 'block'],
  ['vu en mars 2021', 'date', 'warn'],
  ['opéré en 07/2002', 'date', 'warn'],
  ['femme de 93 ans', 'age', 'warn'],
  ['06.12-34 56/78', 'phone', 'block'],
  ['poste 45 127', 'phone', 'block'],
  ['+33 6 12 34 56 78', 'phone', 'block'],
  ['(33) 01-44-20-31-09', 'phone', 'block'],
  ['0 6 1 2 3 4 5 6 7 8', 'phone', 'block'],
  ['０６ １２ ３４ ５６ ７８', 'phone', 'block'],
  ['aline . verni @ exemple . com', 'email', 'block'],
  ['aline.verni(at)exemple.com', 'email', 'block'],
  ['secrétariat.cardio@exemple.fr', 'email', 'block'],
  ['https://exemple.fr/dossier/12', 'url', 'block'],
  ['www.exemple.fr', 'url', 'block'],
  ['3 bis, r. des Lilas', 'address', 'block'],
  ['quatre bd gaston de valbrune', 'address', 'block'],
  ['9 RUE DU MOULIN, APPT 12', 'address', 'block'],
  ['75013 Paris', 'postcode', 'block'],
  ['habite à Rennes', 'place', 'warn'],
  ['au CHU de Nantes', 'institution', 'warn'],
  ['hospitalisée à Bichat', 'institution', 'warn'],
  ['1 85 05 78 006 084 36', 'national_id', 'block'],
  ['INS : 185057800608436', 'national_id', 'block'],
  ['IPP 8012345678', 'patient_number', 'block'],
  ['IPPN20417735', 'patient_number', 'block'],
  ['Dossier n°0911KTR305', 'patient_number', 'block'],
  ['numéro de dossier 45127', 'patient_number', 'block'],
  ['N° RPPS 10101234567', 'professional_number', 'block'],
  ['FINESS 750712184', 'professional_number', 'block'],
  ['AB-123-CD', 'vehicle', 'block'],
  ['4970 1012 3456 7890', 'payment', 'block'],
  ['FR76 3000 6000 0112 3456 7890 189', 'payment', 'block'],
  ['192.168.1.12', 'network', 'block'],
  ['Mr. Smith', 'name', 'block', 'en'],
  ['mr smith came in', 'name', 'warn', 'en'],
  ['her husband Peter', 'name', 'block', 'en'],
  ['John Smith, 45 years old', 'name', 'block', 'en'],
  ['seen on 5 March 2020', 'date', 'block', 'en'],
  ['March 5, 2020', 'date', 'block', 'en'],
  ['DOB 12/03/1981', 'birth_date', 'block', 'en'],
  ['call 555-123-4567', 'phone', 'block', 'en'],
  ['MRN 1234567', 'patient_number', 'block', 'en'],
  ['NHS number 943 476 5919', 'national_id', 'block', 'en'],
  ['12 High Street, Leeds', 'address', 'block', 'en'],
  ['SW1A 1AA', 'postcode', 'block', 'en'],
  ['lives in Leeds', 'place', 'warn', 'en'],
  ['admitted to Mercy Hospital', 'institution', 'warn', 'en'],
];

/** What must never stop a doctor. */
const FRENCH_TRAPS = `
maladie de Parkinson|stade de Hoehn et Yahr 3|syndrome de Claude Bernard-Horner|triangle de Jean-Louis Petit|paralysie de Charles Bell|œsophagite grade B de Los Angeles|stade II d'Ann Arbor|nodule de Sœur Marie Joseph|
S. aureus, T. pallidum|E. coli BLSE|S. Pneumoniae sensible|Candida Albicans|Klebsiella pneumoniae|TA 120/80|10/10/10|c.1521_1523del|pT2N1M0|PR 160 ms|25 000 UI|°C. Anterior|150 000-400 000|maladie de Creutzfeldt-Jakob|
signe de Babinski|Signe de Lasègue négatif|hépatite B. Bilan en cours|Augmentin 1 g x 3|Doliprane 1000 mg|score de Glasgow à 15|CHA2DS2-VASc à 3|GB 12 000/mm3|Plaquettes 150000/mm3|CPK à 1953 UI/L|le 2/3 inférieur|EVA à 5/10|
mutation V600E|HLA-B27 positif|variant rs1234567|essai NCT01234567|VS 45 mm, CRP 120|IgG 12 g/l|anticorps anti-Ro/SSA|hernie L5-S1|séquence T1 FLAIR|AVP il y a 3 jours|34 ans|homme de 55 ans|depuis 3 mois|tous les 2 jours|
test de Lachman|manœuvre de Barlow|maladie de Basedow|fracture de Pouteau-Colles|sonde de Foley|canal d'Alcock|ligament de Treitz|Patient hypertendu connu|Monsieur de 45 ans|Mme se plaint de douleurs|le docteur a prescrit|Monsieur le Président|
M1, N0, M0|BK négatif|test de Coombs|bilan normal. Pas de fièvre|Lasilix 40 mg|Kardégic 75|scanner TAP|indice de Karnofsky 80|Gleason 7 (3+4)|INR 2.5|Hb 8,5 g/dL|pH 7,35|FC 110 bpm|SpO2 94 %|T° 38,5|poids 72 kg, taille 175 cm|IMC 23.5|
G2P1|20 SA + 3|J3 postopératoire|à J+12|ATCD : HTA, DT2|Crohn iléal|lymphome de Hodgkin|Child-Pugh B7|MELD 18|loi de Starling|échelle de Norton|tétralogie de Fallot|0,5 mg/kg|12 h 30|cp 500 mg|lot 12345|bleu de Prusse|
grade III de Scarff Bloom Richardson|masse de 21/11/25 cm|une dose de 150 mg/j|l'examen clinique ORL|facteur V de Leiden|VEMS 82 %, FEV 1 57 %|Polymérase Chain Réaction|hyperleucocytose à 13900 GB/mm3|fraise à 12000 RPM`;

const ENGLISH_TRAPS = `
Parkinson's disease|Crohn disease|Hoehn and Yahr stage 3|Ann Arbor stage II|Los Angeles grade B|S. aureus bacteremia|E. coli|BP 120/80 mmHg|Glasgow Coma Scale 15|a 54-year-old man|Child-Pugh B|Bell's palsy|Patient was well.|
MR angiography showed|May have been|She may 12 hours later|WBC 12,000/mm3|platelets 150000|Sister Mary Joseph nodule|von Willebrand factor|Hodgkin lymphoma|HLA-B27|V600E|c.1521_1523del|Foley catheter|Swan-Ganz catheter|
Kaposi sarcoma|modified Rankin scale 2|Wells score 3|T2N1M0|PR interval 160 ms|Candida albicans|1 g TID|day 3|grade 2/6 murmur|Gram stain|Epstein-Barr virus|Guillain-Barré syndrome|Zollinger-Ellison|Raynaud phenomenon|
Ringer lactate|M. houstonense was isolated|p.Gln141Lys|chr1:100672078|bleeding occurred at rest. It begins|a 25-year-old Sri Lankan woman|QRS 104 ms, QTc 468 ms|Bence Jones protein`;

const lines = (list: string) => list.replaceAll('\n', '').split('|').filter(Boolean);
const RANK = { info: 1, warn: 2, block: 3 } as const;

describe('identifiers in awkward writings', () => {
  it('are many enough to mean something', () => {
    expect(IDENTIFIERS.length).toBeGreaterThanOrEqual(60);
    expect(lines(FRENCH_TRAPS).length).toBeGreaterThanOrEqual(80);
    expect(lines(ENGLISH_TRAPS).length).toBeGreaterThanOrEqual(40);
  });

  it.each(IDENTIFIERS)('%s is a %s, at least %s', (text, kind, level, language = 'fr') => {
    const found = find(text, language).filter((one) => one.kind === kind && RANK[one.level] >= RANK[level]);
    expect(found.map((one) => cut(text, one))).not.toEqual([]);
  });
});

describe('what medicine writes', () => {
  it.each(lines(FRENCH_TRAPS))('%s does not block', (text) => {
    expect(blocking(text, 'fr').map((one) => `${one.rule}: ${cut(text, one)}`)).toEqual([]);
  });

  it.each(lines(ENGLISH_TRAPS))('%s does not block', (text) => {
    expect(blocking(text, 'en').map((one) => `${one.rule}: ${cut(text, one)}`)).toEqual([]);
  });
});

describe('findings', () => {
  it('say what may stand instead', () => {
    const text = 'Mme Durand, 43 ans, vue le 12/03/2024, revue le 15/03/2024 à Rennes. Mme Durand va bien.';
    expect(find(text).map((one) => [cut(text, one), one.replacement])).toEqual([
      ['Mme Durand, 43 ans', 'une patiente de 40–49 ans'],
      ['le 12/03/2024', 'à J0'],
      ['le 15/03/2024', 'à J+3'],
      ['à Rennes', 'dans une grande ville'],
      ['Mme Durand', 'la patiente'],
    ]);
  });

  it.each([
    ['Avis du Dr Kowalczyk demandé', 'Avis d’un confrère demandé'],
    ['Vue par le Dr Kowalczyk', 'Vue par un confrère'],
    ['Adressé au Dr Kowalczyk', 'Adressé à un confrère'],
    ['Fils de Mme Kowalczyk', 'Fils d’une patiente'],
    ['Transféré au CHU de Nantes', 'Transféré dans un CHU'],
    ['Suivie à l’hôpital de Nantes', 'Suivie dans un hôpital'],
    ['Revue le 12/03/2024', 'Revue à J0'],
  ])('read on in French: %s', (text, expected) => {
    const [one] = find(text).filter(({ level }) => level !== 'info');
    expect(one && (text.slice(0, one.start) + one.replacement + text.slice(one.end)).replaceAll("'", '’')).toBe(expected);
  });

  it('carry spans in UTF-16 units of the text as written, whatever was normalised', () => {
    const text = 'Vu\u00a0le\u200b 12\u2044 03 par le Dr Le\u0301vy 🙂 puis appelé au 06\u00a012\u00a034\u00a056\u00a078.';
    const found = find(text).map((one) => cut(text, one));
    expect(found).toContain('06\u00a012\u00a034\u00a056\u00a078');
    expect(found.some((words) => words.includes('Le\u0301vy'))).toBe(true);
  });

  it('never carry the words that were found', () => {
    for (const finding of find('Mme Kowalczyk, IPP 8012345678, kowalczyk@exemple.fr')) {
      expect(JSON.stringify(finding)).not.toMatch(/kowalczyk|8012345678/i);
      expect(Object.keys(finding).sort()).toEqual(['end', 'kind', 'level', 'replacement', 'rule', 'start']);
    }
  });

  it('do not overlap', () => {
    const found = find('Dr Paul Martin 12 rue de la Paix 75002 Paris 06 12 34 56 78 paul.martin@exemple.fr le 12/03/2024');
    found.slice(1).forEach((one, index) => {
      expect(one.start).toBeGreaterThanOrEqual(found[index]?.end ?? 0);
    });
  });

  it('follow a name through the text', () => {
    const text = 'Mme Kowalczyk consulte. Le soir, Kowalczyk revient.';
    expect(find(text).map((one) => cut(text, one))).toEqual(['Mme Kowalczyk', 'Kowalczyk']);
  });

  it('take what an operator’s recogniser adds', async () => {
    const text = 'Transférée dans l’aile nord hier.';
    const start = text.indexOf('aile nord');
    const recogniser = { name: 'ward', find: () => [{ start, end: start + 9, kind: 'institution' as const, level: 'warn' as const }] };
    const found = await withRecognisers(text, 'fr', find(text), [recogniser]);
    expect(found.map((one) => [one.rule, cut(text, one)])).toEqual([['external.ward', 'aile nord']]);
    expect(find(text)).toEqual([]);
  });

  it('refuse a recogniser that points outside the text', async () => {
    const recogniser = { name: 'lost', find: () => [{ start: 3, end: 99, kind: 'name' as const, level: 'block' as const }] };
    await expect(withRecognisers('court', 'fr', [], [recogniser])).rejects.toThrow('lost');
  });

  it('stay silent on nothing', () => {
    for (const text of ['', ' ', '\n\n', '…', '🙂']) expect(find(text)).toEqual([]);
  });
});

describe('languageOf', () => {
  it('reads the small words', () => {
    expect(languageOf('La patiente est revenue avec une fièvre', 'en')).toBe('fr');
    expect(languageOf('The patient came back with a fever and no rash', 'fr')).toBe('en');
    expect(languageOf('Fièvre', 'en')).toBe('en');
  });
});

describe('singlingOut', () => {
  const text = 'Patiente de 43 ans, maire de sa commune, maladie de Wilson, opérée à Rennes en mars 2021.';

  it('warns when rare disease, age, place and date stand together', () => {
    expect(singlingOut(text, 'fr', find(text))).toEqual({ warns: true, signals: ['rare_disease', 'exact_age', 'place', 'date', 'role'] });
  });

  it('lets an ordinary case pass', () => {
    const ordinary = 'Homme de 43 ans, douleur thoracique depuis deux jours, sus-décalage du segment ST.';
    expect(singlingOut(ordinary, 'fr', find(ordinary)).warns).toBe(false);
  });
});
