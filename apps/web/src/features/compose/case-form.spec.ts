import { describe, expect, it } from '@jest/globals';
import { blankForm, changesBetween, inputOf, missingParts, REQUIRED_PARTS, wordCount, type CaseForm } from './case-form.ts';

const complete: CaseForm = {
  ...blankForm('fr'),
  title: 'Purpura des jambes : quel bilan ce soir ?',
  questionKind: 'diagnosis',
  ageBand: '30-39',
  sections: { ...blankForm('fr').sections, history: 'Purpura apparu il y a 48 h.' },
  specialties: ['SM15'],
  images: [{ id: 'a', description: 'Jambe gauche' }],
  basis: 'patient_agreed',
  scopes: ['advice'],
  attested: true,
};

describe('the form of a case', () => {
  it('sends nothing half-done', () => {
    const input = inputOf({ ...complete, ageBand: null, attested: false });
    expect(input.patient).toBeNull();
    expect(input.consent).toBeNull();
    expect(input.sections).toEqual([{ kind: 'history', text: 'Purpura apparu il y a 48 h.' }]);
  });

  it('sends only what changed', () => {
    const before = inputOf(complete);
    expect(changesBetween(before, inputOf({ ...complete, urgency: 'today' }))).toEqual({ urgency: 'today' });
    expect(changesBetween(before, before)).toEqual({});
  });

  it('names what is missing', () => {
    expect(missingParts(complete, () => 'ready')).toEqual([]);
    expect(missingParts(complete, () => 'processing')).toEqual(['images']);
    expect(missingParts(blankForm('fr'), () => undefined)).toEqual(REQUIRED_PARTS.filter((part) => !part.startsWith('image')));
  });

  it('agrees to nothing by itself, and asks for one use at least', () => {
    expect(blankForm('fr')).toMatchObject({ basis: null, scopes: [], attested: false });
    expect(missingParts({ ...complete, scopes: [] }, () => 'ready')).toEqual(['consent']);
  });

  it('counts words in both languages', () => {
    expect(wordCount('L’œdème a disparu, 38,4 °C')).toBe(7);
  });
});
