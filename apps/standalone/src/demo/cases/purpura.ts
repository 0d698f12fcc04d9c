import type { DemoCase } from '../demo-types.ts';
import { AGREED, DAY, HOUR, says, sections } from './writing.ts';

/** The case of the day and those of the archive that resemble it. */
export const PURPURA_CASES: readonly DemoCase[] = [
  {
    key: 'purpura-jambes',
    author: 'physician',
    title: 'Purpura des jambes et arthralgies chez un adulte : quel bilan ce soir ?',
    language: 'fr',
    questionKind: 'diagnosis',
    urgency: 'today',
    patient: { ageBand: '30-39', sex: 'male' },
    sections: sections({
      context:
        'Homme sans antécédent ni traitement au long cours. Angine traitée par amoxicilline il y a dix jours. Cabinet rural, laboratoire fermé dans deux heures.',
      history:
        'Purpura apparu il y a 48 h aux chevilles, ascendant, puis chevilles gonflées et douloureuses. Douleurs abdominales par accès depuis deux jours, sans vomissement. Pas de méléna. Urines claires selon lui.',
      examination:
        '38,4 °C, TA 128/76, FC 92. Purpura infiltré des deux jambes jusqu’aux cuisses, ne s’effaçant pas à la vitropression, sans nécrose. Arthralgies des deux chevilles et d’un genou, sans épanchement. Abdomen souple, sensible en péri-ombilical. Pas de raideur méningée, pas de souffle, pas d’adénopathie.',
      results: 'Bandelette urinaire en attente. Ni numération ni créatinine à cette heure.',
      concern: 'Une atteinte rénale ou digestive passée à côté ce soir, ou une cause infectieuse qui ne pourrait pas attendre demain.',
    }),
    specialties: ['SM15', 'SM27'],
    tags: ['purpura infiltré', 'arthralgies', 'douleurs abdominales', 'fièvre', 'angine récente'],
    images: [
      {
        picture: { kind: 'skin', tone: 'beige', lesion: 'purpura', seed: 101 },
        description: 'Face interne de la jambe gauche, éléments non effacés à la vitropression',
      },
      { picture: { kind: 'skin', tone: 'beige', lesion: 'purpura', seed: 102 }, description: 'Cheville droite, lésions confluentes' },
      {
        picture: { kind: 'skin', tone: 'beige', lesion: 'purpura', seed: 103 },
        description: 'Cuisse gauche, limite supérieure du purpura',
      },
    ],
    consent: AGREED,
    publishedMinutesAgo: 48,
    replies: [],
    followers: ['student', 'nephrology'],
  },
  {
    key: 'purpura-angine',
    author: 'physician',
    title: 'Purpura et douleurs abdominales dix jours après une angine : faut-il biopsier ?',
    language: 'fr',
    questionKind: 'diagnosis',
    urgency: 'today',
    patient: { ageBand: '20-29', sex: 'male' },
    sections: sections({
      context: 'Homme jeune sans antécédent, tabac occasionnel. Angine traitée dix jours plus tôt.',
      history:
        'Purpura infiltré des deux jambes depuis trois jours, douleurs abdominales en crampes après les repas, gonalgies. Fébrile à 38,2 °C la veille.',
      examination:
        'TA 150/95 à deux reprises. Purpura palpable des jambes et des fesses. Œdème douloureux des chevilles. Abdomen sensible sans défense.',
      results:
        'CRP 42 mg/l, plaquettes et hémostase normales, créatinine 84 µmol/l. Bandelette : sang 2+, protéines 1+. Rapport protéines/créatinine urinaires 0,6 g/g.',
      concern: 'Une néphropathie débutante avec cette tension.',
    }),
    specialties: ['SM15', 'SM27', 'SM30'],
    tags: ['purpura infiltré', 'vascularite', 'douleurs abdominales', 'hématurie', 'angine récente'],
    images: [
      { picture: { kind: 'skin', tone: 'light', lesion: 'purpura', seed: 111 }, description: 'Mollet droit au troisième jour' },
      {
        picture: { kind: 'tissue', finding: 'vasculitis', seed: 112 },
        description: 'Biopsie d’un élément récent, hématéine-éosine, faible grossissement',
      },
    ],
    consent: AGREED,
    publishedMinutesAgo: 231 * DAY,
    replies: [
      says(
        'specialist',
        'hypothesis',
        6,
        'Vascularite à IgA jusqu’à preuve du contraire : purpura infiltré déclive, articulations, abdomen, épisode ORL. Biopsie d’un élément de moins de 48 h, avec immunofluorescence directe sur un second prélèvement.',
      ),
      says(
        'nephrology',
        'alert',
        14,
        'Tension à 150/95 et protéinurie : à revoir sous 48 h, puis bandelette et tension chaque semaine pendant un mois, et chaque mois pendant six mois. Pas d’anti-inflammatoire.',
      ),
      says('student', 'question', 31, 'L’immunofluorescence garde-t-elle un intérêt sur un élément de plus de deux jours ?'),
      says(
        'specialist',
        'reply',
        38,
        'Peu : les IgA disparaissent vite des éléments anciens. D’où l’intérêt de cerner au stylo un élément apparu aujourd’hui.',
      ),
      says(
        'pathology',
        'reply',
        4 * DAY,
        'Vascularite leucocytoclasique des petits vaisseaux du derme superficiel, dépôts granuleux d’IgA et de C3 en immunofluorescence.',
      ),
    ],
    outcome: {
      diagnosis: 'Vascularite à IgA',
      proof: 'histology',
      whatHelped:
        'Biopsier un élément du jour même, et surveiller la bandelette pendant six mois : la protéinurie s’est négativée sous inhibiteur de l’enzyme de conversion.',
      minutesAfter: 21 * DAY,
    },
    followers: ['student', 'specialist', 'nephrology'],
  },
  {
    key: 'purpura-endocardite',
    author: 'internal',
    title: 'Purpura nécrotique fébrile et frissons : vascularite ou infection ?',
    language: 'fr',
    questionKind: 'diagnosis',
    urgency: 'today',
    patient: { ageBand: '60-69', sex: 'female' },
    sections: sections({
      context: 'Hypertension artérielle traitée. Valve aortique bicuspide connue, non opérée. Soin dentaire cinq semaines plus tôt.',
      history:
        'Fièvre à 39 °C avec frissons depuis six jours, sueurs, trois kilos perdus. Taches des jambes depuis trois jours, dont deux noircissent.',
      examination:
        'Purpura nécrotique des jambes et de deux orteils, douloureux. Souffle diastolique décrit comme plus intense. Rate palpable. Pas de signe neurologique.',
      results:
        'CRP 168 mg/l, hémoglobine 9,8 g/dl, créatinine 118 µmol/l, hématurie microscopique, complément C3 bas, facteur rhumatoïde positif, ANCA négatifs.',
      concern: 'Débuter une corticothérapie à tort.',
    }),
    specialties: ['SM27', 'SM15', 'SM58'],
    tags: ['purpura nécrotique', 'fièvre', 'souffle cardiaque', 'hématurie', 'complément bas'],
    images: [
      {
        picture: { kind: 'skin', tone: 'light', lesion: 'necrotic', seed: 121 },
        description: 'Jambe droite, éléments nécrotiques au troisième jour',
      },
      { picture: { kind: 'skin', tone: 'light', lesion: 'purpura', seed: 122 }, description: 'Cheville gauche, éléments plus récents' },
    ],
    consent: AGREED,
    publishedMinutesAgo: 164 * DAY,
    replies: [
      says(
        'infectious',
        'alert',
        3,
        'Pas de corticoïde avant trois hémocultures et une échographie cardiaque. Fièvre, valvulopathie et complément bas : endocardite jusqu’à preuve du contraire.',
      ),
      says(
        'specialist',
        'reply',
        19,
        'Purpura nécrotique des extrémités, orteils compris : emboles septiques plus que vascularite primitive. La biopsie n’apprendra rien qui change la nuit.',
      ),
      says(
        'cardiology',
        'reply',
        55,
        'Échographie transœsophagienne d’emblée si la transthoracique est négative : la bicuspidie gêne la lecture.',
      ),
      says('student', 'hypothesis', 70, 'Cryoglobulinémie associée à l’endocardite, vu le facteur rhumatoïde et le complément bas ?'),
      says('internal', 'reply', 2 * DAY, 'Trois hémocultures positives à streptocoque oral, végétation de 9 mm sur la valve aortique.'),
    ],
    outcome: {
      diagnosis: 'Endocardite infectieuse',
      proof: 'laboratory',
      whatHelped:
        'Hémocultures et échographie avant tout corticoïde. Le facteur rhumatoïde et le complément bas faisaient partie du tableau.',
      minutesAfter: 9 * DAY,
    },
    followers: ['student', 'specialist', 'infectious'],
  },
  {
    key: 'purpura-cryoglobuline',
    author: 'rheumatology',
    title: 'Purpura vasculaire récidivant, arthralgies et pieds brûlants : quels examens demander ensemble ?',
    language: 'fr',
    questionKind: 'diagnosis',
    urgency: 'routine',
    patient: { ageBand: '50-59', sex: 'female' },
    sections: sections({
      context: 'Transfusion dans l’enfance. Pas de traitement. Syndrome sec modéré.',
      history:
        'Poussées de purpura des jambes depuis un an, déclenchées par la station debout et le froid. Arthralgies des mains et des genoux. Brûlures des pieds la nuit depuis quatre mois.',
      examination:
        'Purpura infiltré et taches ocre des jambes. Hypoesthésie en chaussettes, réflexes achilléens absents. TA 142/88. Pas de synovite.',
      results: 'ALAT à deux fois la normale, C4 effondré, C3 normal, facteur rhumatoïde élevé, protéinurie 0,8 g/24 h, créatinine normale.',
    }),
    specialties: ['SM27', 'SM48', 'SM15'],
    tags: ['purpura', 'arthralgies', 'neuropathie', 'complément bas', 'facteur rhumatoïde'],
    images: [
      {
        picture: { kind: 'skin', tone: 'olive', lesion: 'purpura', seed: 131 },
        description: 'Deux jambes, poussée récente sur taches ocre',
      },
    ],
    consent: AGREED,
    publishedMinutesAgo: 118 * DAY,
    replies: [
      says(
        'internal',
        'hypothesis',
        26,
        'Cryoglobulinémie mixte : C4 effondré avec C3 normal, facteur rhumatoïde, neuropathie. Prélever à 37 °C jusqu’au laboratoire, sans quoi la recherche est faussement négative. Sérologies des hépatites B et C, VIH.',
      ),
      says('neurology', 'reply', 3 * HOUR, 'Électromyogramme : une atteinte axonale sensitive, parfois asymétrique, irait bien avec cela.'),
      says(
        'specialist',
        'reply',
        5 * HOUR,
        'Une biopsie cutanée confirmera la vascularite, mais la cryoglobuline et le virus feront le diagnostic.',
      ),
    ],
    outcome: {
      diagnosis: 'Cryoglobulinémie mixte',
      proof: 'laboratory',
      whatHelped:
        'Le prélèvement maintenu à 37 °C. Un premier dosage, fait sans précaution, était négatif. Virus de l’hépatite C ; rémission sous antiviraux directs.',
      minutesAfter: 34 * DAY,
    },
    followers: ['student', 'internal'],
  },
];
