import { describe, expect, it } from '@jest/globals';
import { CASE_STATES, type CaseState } from '#libs/contracts';
import type { Actor } from '../access/actor.ts';
import { canPrintReceipt, canReadCase, canReadTombstone, canReportCase, canWithdrawCase, caseAbilities } from './cases.policy.ts';

const person = (over: Partial<Actor> = {}): Actor => ({
  sessionId: 's',
  accountId: 'a',
  clinicianId: 'reader',
  locale: 'fr',
  roles: [],
  specialties: [],
  watchedSpecialties: [],
  level: 'professional',
  verification: 'verified',
  ...over,
});
const author = person({ clinicianId: 'author' });
const facts = (state: CaseState): { authorId: string; state: CaseState } => ({ authorId: 'author', state });

describe('who may read a case', () => {
  it('lets verified readers see published and closed ones only', () => {
    expect(CASE_STATES.filter((state) => canReadCase(person(), facts(state)))).toEqual(['published', 'closed']);
  });

  it('lets authors see their own in every state', () => {
    expect(CASE_STATES.filter((state) => canReadCase(author, facts(state)))).toEqual([...CASE_STATES]);
  });

  it.each(['none', 'submitted', 'in_review', 'refused', 'expired', 'suspended'] as const)(
    'shows nothing to someone %s, their own included',
    (verification) => {
      expect(CASE_STATES.filter((state) => canReadCase(person({ verification }), facts(state)))).toEqual([]);
      expect(CASE_STATES.filter((state) => canReadCase(person({ verification, clinicianId: 'author' }), facts(state)))).toEqual([]);
    },
  );
});

describe('what may be done with a case', () => {
  it('gives a draft to its author', () => {
    expect(caseAbilities(author, facts('draft'))).toEqual({
      reply: false,
      edit: true,
      publish: true,
      close: false,
      withdraw: false,
      discard: true,
      follow: false,
      report: false,
    });
  });

  it('lets colleagues answer and follow a published case', () => {
    expect(caseAbilities(person(), facts('published'))).toEqual({
      reply: true,
      edit: false,
      publish: false,
      close: false,
      withdraw: false,
      discard: false,
      follow: true,
      report: true,
    });
  });

  it('lets students follow, not answer', () => {
    expect(caseAbilities(person({ level: 'student' }), facts('published'))).toMatchObject({ reply: false, follow: true });
  });

  it('ends the discussion of a closed case and keeps it open to its author', () => {
    expect(caseAbilities(author, facts('closed'))).toEqual({
      reply: false,
      edit: true,
      publish: false,
      close: false,
      withdraw: true,
      discard: false,
      follow: false,
      report: false,
    });
  });
});

describe('what is left of a case', () => {
  it('can be taken back, and its receipt printed, by its author while it was shown to others and is not yet withdrawn', () => {
    for (const rule of [canWithdrawCase, canPrintReceipt]) {
      expect(CASE_STATES.filter((state) => rule(author, facts(state)))).toEqual(['published', 'closed', 'hidden']);
      expect(CASE_STATES.filter((state) => rule(person({ roles: ['moderator'] }), facts(state)))).toEqual([]);
    }
  });

  it('is known, once withdrawn, to those who took part', () => {
    const states = (tookPart: boolean): CaseState[] => CASE_STATES.filter((state) => canReadTombstone(person(), { state, tookPart }));
    expect(states(true)).toEqual(['withdrawn']);
    expect(states(false)).toEqual([]);
    expect(canReadTombstone(person({ verification: 'expired' }), { state: 'withdrawn', tookPart: true })).toBe(false);
  });

  it('can be reported by everybody else who reads it, students included', () => {
    expect(CASE_STATES.filter((state) => canReportCase(person({ level: 'student' }), facts(state)))).toEqual(['published', 'closed']);
    expect(CASE_STATES.filter((state) => canReportCase(author, facts(state)))).toEqual([]);
  });
});
