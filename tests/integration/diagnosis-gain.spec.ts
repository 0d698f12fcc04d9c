import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { PublishedCaseEntity } from '#libs/persistence';
import { importCases } from '../../apps/standalone/src/literature/import-cases.ts';
import { fold } from '../../libs/search/src/analyser/fold.ts';
import { TestArchive } from '../support/archive.ts';
import { createTestFolder } from '../support/database.ts';

/** Diagnoses by the words that people would search. */
const FRENCH = `maladie de Behçet|polyarthrite rhumatoïde|sclérose en plaques|maladie de Lyme|thrombose veineuse profonde|embolie pulmonaire|
lupus systémique|sarcoïdose médiastinale|maladie de Crohn|endocardite infectieuse|hémochromatose|porphyrie aiguë|myasthénie|maladie de Wilson|
drépanocytose|amylose cardiaque|péricardite tuberculeuse|syndrome de Sjögren|goutte tophacée|spondylarthrite ankylosante|maladie de Horton|pemphigus vulgaire|
lymphome de Hodgkin|myélome multiple|ostéosarcome|phéochromocytome|maladie d’Addison|hyperparathyroïdie|acromégalie|insuffisance surrénale`;
const ENGLISH = `giant cell arteritis|septic arthritis|bullous pemphigoid|psoriatic arthritis|ulcerative colitis|coeliac disease|acute pancreatitis|
ectopic pregnancy|ovarian torsion|aortic dissection|takotsubo cardiomyopathy|infectious mononucleosis|scarlet fever|Kawasaki disease|whooping cough|
pulmonary fibrosis|lung abscess|pleural empyema|carbon monoxide poisoning|lead poisoning|scurvy|beriberi|pellagra|rickets|osteomalacia|Paget disease|
Guillain-Barré syndrome|trigeminal neuralgia|cluster headache|retinal detachment`;
const listOf = (lines: string): string[] => lines.split('|').map((name) => name.trim());

/** What is told in the cases: words that name no disease. */
const TOLD = {
  fr: 'fatigue depuis des semaines|douleur la nuit|perte d’appétit|marche difficile|vision trouble|peau sèche|mains froides|sueurs au réveil|vertiges au lever|raideur du dos|gonflement d’une cheville|taches sur les jambes|soif permanente|sommeil agité|voix éteinte|nausées le matin|crampes du mollet|bouche pâteuse'.split('|'),
  en: 'tired for weeks|pain at night|loss of appetite|unsteady walking|blurred vision|dry skin|cold hands|sweats on waking|dizzy on standing|stiff back|swelling of one ankle|spots on both legs|constant thirst|restless sleep|hoarse voice|nausea in the morning|cramps of the calf|burning tongue'.split('|'),
}; // prettier-ignore
const pick = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('the list is empty');
  return item;
};

/** Each tells what was complained of, and what somebody thought of first: the diagnosis of another case. */
const CASES = [
  ...listOf(FRENCH).map((diagnosis, index, all) => {
    const signs = [pick(TOLD.fr, index), pick(TOLD.fr, index * 5 + 3), pick(TOLD.fr, index * 7 + 1)];
    const thought = index % 2 === 0 ? ` On avait pensé d’abord : ${pick(all, index + 11)}.` : '';
    return {
      id: `fr-${index}`,
      lang: 'fr',
      diagnosis,
      text: `Adulte vu pour ${signs.join(', ')}.${thought} Retour chez soi un mois plus tard.`,
    };
  }),
  ...listOf(ENGLISH).map((diagnosis, index, all) => {
    const signs = [pick(TOLD.en, index), pick(TOLD.en, index * 5 + 3), pick(TOLD.en, index * 7 + 1)];
    const thought = index % 2 === 0 ? ` The first thought was ${pick(all, index + 11)}.` : '';
    return { id: `en-${index}`, lang: 'en', diagnosis, text: `Adult seen for ${signs.join(', ')}.${thought} Home again one month later.` };
  }),
] as const;

describe('imported cases with a diagnosis', () => {
  const folder = createTestFolder();
  afterAll(() => folder.remove());

  /** Mean reciprocal rank among the first ten of each case, searched by its diagnosis. */
  async function meanReciprocalRank(lines: readonly object[]): Promise<number> {
    const archive = await TestArchive.open();
    try {
      const file = join(folder.path, 'cases.jsonl');
      writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
      const listener = { refused: (): void => undefined, progress: (): void => undefined };
      expect(await importCases(archive.dataSource, archive.engine, file, listener)).toMatchObject({ added: CASES.length, refused: 0 });
      const stored = await archive.dataSource.getRepository(PublishedCaseEntity).find();
      const idOf = new Map(stored.map(({ externalId, id }) => [externalId, id]));
      let sum = 0;
      for (const { id, diagnosis } of CASES) {
        const place = (await archive.idsOf(diagnosis)).slice(0, 10).indexOf(idOf.get(id) ?? '');
        if (place >= 0) sum += 1 / (place + 1);
      }
      return sum / CASES.length;
    } finally {
      await archive.close();
    }
  }

  it('do not tell it in their text', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    const telling = CASES.filter(({ text, diagnosis }) => fold(text).includes(fold(diagnosis)));
    expect(telling).toEqual([]);
    expect(new Set(CASES.map(({ diagnosis }) => diagnosis)).size).toBe(CASES.length);
  });

  it('are found by its words much better than by their text alone', async () => {
    const bare = await meanReciprocalRank(CASES.map(({ id, lang, text }) => ({ id, lang, text })));
    const told = await meanReciprocalRank(CASES);
    expect(told - bare).toBeGreaterThanOrEqual(0.1);
    expect(told).toBeGreaterThanOrEqual(0.8);
  });
});
