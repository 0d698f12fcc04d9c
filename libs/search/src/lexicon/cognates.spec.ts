import { describe, expect, it } from '@jest/globals';
import { CognateIndex, skeletonOf } from './cognates.ts';

const ENGLISH = [
  'thrombosis', 'thrombolysis', 'renal', 'insufficiency', 'phlebitis', 'arthritis', 'anaemia', 'haematuria', 'nervous', 'cutaneous', 'coronary',
  'pulmonary', 'toxicity', 'diabetic', 'psychiatric', 'rheumatic', 'cholestasis', 'quinine', 'kidney', 'cough', 'heart', 'itching', 'liver', 'swelling', 'limp',
]; // prettier-ignore

describe('cognates', () => {
  const index = new CognateIndex(ENGLISH.map((form) => ({ term: form, form })));

  it.each([
    ['thrombose', 'thrombosis'],
    ['renale', 'renal'],
    ['phlebite', 'phlebitis'],
    ['arthrite', 'arthritis'],
    ['anemie', 'anaemia'],
    ['hematurie', 'haematuria'],
    ['nerveux', 'nervous'],
    ['coronaire', 'coronary'],
    ['toxicite', 'toxicity'],
    ['diabetique', 'diabetic'],
    ['psychiatrique', 'psychiatric'],
    ['rhumatique', 'rheumatic'],
    ['cholestase', 'cholestasis'],
  ])('%s looks like %s', (french, english) => {
    const [best] = index.like(french);
    expect(best?.term).toBe(english);
    expect(best?.likeness).toBeGreaterThanOrEqual(0.5);
    expect(best?.likeness).toBeLessThanOrEqual(1 + 1e-9);
  });

  it.each(['rein', 'toux', 'coeur', 'demangeaison', 'boiterie', 'foie', 'gonflement', 'os', 'mal'])('%s looks like none', (french) => {
    expect(index.like(french)).toEqual([]);
  });

  it('gives three at most, none much worse than the best, best first', () => {
    const many = new CognateIndex(
      ['thrombosis', 'thrombosed', 'thrombosing', 'thrombotic', 'thrombus'].map((form) => ({ term: form, form })),
    );
    const found = many.like('thrombose');
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(3);
    const [best] = found;
    for (const { likeness } of found) expect(likeness).toBeGreaterThanOrEqual((best?.likeness ?? 0) * 0.85);
    expect(found.map(({ likeness }) => likeness)).toEqual(found.map(({ likeness }) => likeness).sort((a, b) => b - a));
  });

  it('answers the same when asked again, and knows words added later', () => {
    const growing = new CognateIndex([{ term: 'renal', form: 'renal' }]);
    expect(growing.like('thrombose')).toEqual([]);
    growing.add([{ term: 'thrombosi', form: 'thrombosis' }]);
    const once = growing.like('thrombose');
    expect(once).toMatchObject([{ term: 'thrombosi' }]);
    expect(growing.like('thrombose')).toEqual(once);
  });
});

describe('skeletonOf', () => {
  it.each([
    ['phlebite', 'phlebitis'],
    ['rythme', 'rhythme'],
    ['psychose', 'psychosis'],
    ['coronaire', 'coronary'],
    ['nerveux', 'nervous'],
    ['surdite', 'surdity'],
    ['chronique', 'chronic'],
    ['oedeme', 'edeme'],
  ])('of %s is that of %s', (left, right) => expect(skeletonOf(left)).toBe(skeletonOf(right)));

  it.each([
    ['rein', 'foie'],
    ['arthrite', 'arthrose'],
  ])('of %s is not that of %s', (left, right) => expect(skeletonOf(left)).not.toBe(skeletonOf(right)));
});
