import { describe, expect, it } from '@jest/globals';
import { excerptOf, orderSections } from '#libs/persistence';
import { changesBetween, missingParts, plainFields, withoutPictures, type CaseContent } from './case-text.ts';

const complete: CaseContent & { language: string; urgency: string; tags: string[] } = {
  title: 'Éruption annulaire récidivante',
  questionKind: 'diagnosis',
  ageBand: '40-49',
  sex: 'female',
  sections: [
    { kind: 'history', text: 'Trois semaines.' },
    { kind: 'context', text: 'Randonneuse.' },
    { kind: 'results', text: '' },
  ],
  specialties: ['SM15'],
  images: [{ imageId: '0190a0a0-0000-7000-8000-0000000000aa', description: 'Cuisse' }],
  consent: { basis: 'patient_agreed' },
  language: 'fr',
  urgency: 'routine',
  tags: [],
};

describe('missingParts', () => {
  it('finds nothing missing in a whole case', () => expect(missingParts(complete)).toEqual([]));
  it('names everything that an empty draft lacks', () => {
    expect(
      missingParts({
        ...complete,
        title: 'Court',
        questionKind: null,
        sex: null,
        sections: [],
        specialties: [],
        images: [{ imageId: '0190a0a0-0000-7000-8000-0000000000aa', description: '' }],
        consent: null,
      }),
    ).toEqual(['title', 'questionKind', 'patient', 'sections', 'specialties', 'imageDescriptions', 'consent']);
  });
});

describe('the text of a case', () => {
  it('puts sections in the order of the page', () =>
    expect(orderSections(complete.sections).map(({ kind }) => kind)).toEqual(['context', 'history']));
  it('begins with the first lines', () => expect(excerptOf(complete.sections)).toBe('Randonneuse. Trois semaines.'));
  it('is cut between words', () => {
    const excerpt = excerptOf([{ kind: 'context', text: 'mot '.repeat(100) }]);
    expect(excerpt.length).toBeLessThanOrEqual(221);
    expect(excerpt).toMatch(/mot…$/);
  });
  it('tells what an edit changed and nothing else', () => {
    const after = { ...complete, title: 'Éruption annulaire', sections: [{ kind: 'context' as const, text: 'Randonneuse.' }] };
    expect(changesBetween(plainFields(complete), plainFields(after))).toEqual([
      { field: 'title', before: 'Éruption annulaire récidivante', after: 'Éruption annulaire' },
      { field: 'sections.history', before: 'Trois semaines.', after: '' },
    ]);
  });

  it('sees another picture under the same words', () => {
    const after = { ...complete, images: [{ imageId: '0190a0a0-0000-7000-8000-0000000000bb', description: 'Cuisse' }] };
    expect(changesBetween(plainFields(complete), plainFields(after))).toEqual([
      { field: 'images', before: 'Cuisse [0000aa]', after: 'Cuisse [0000bb]' },
    ]);
  });

  it('tells of a picture that is out of sight neither what it showed nor that it changed', () => {
    const changes = [
      { field: 'title', before: 'Une main [0000aa]', after: 'Une jambe' },
      { field: 'images', before: 'Visage,\nde face [0000aa]\nCuisse [0000bb]', after: 'Visage [0000aa]\nJambe [0000bb]' },
      { field: 'images', before: 'Visage [0000aa]', after: '' },
    ];
    expect(withoutPictures(changes, new Set())).toEqual(changes);
    expect(withoutPictures(changes, new Set(['0000aa']))).toEqual([
      changes[0],
      { field: 'images', before: 'Cuisse [0000bb]', after: 'Jambe [0000bb]' },
    ]);
  });
});
