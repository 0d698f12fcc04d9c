import { describe, expect, it } from '@jest/globals';
import { MODERATION_DECISIONS, REPORT_STATES } from '#libs/contracts';
import type { Actor } from '../access/actor.ts';
import { canAppeal, canDecideReport, fittingDecisions, type ReportFacts } from './moderation.policy.ts';

const moderator: Actor = {
  sessionId: 's',
  accountId: 'a',
  clinicianId: 'moderator',
  locale: 'fr',
  roles: ['moderator'],
  specialties: [],
  watchedSpecialties: [],
  level: 'professional',
  verification: 'verified',
};
const facts: ReportFacts = { authorId: 'author', state: 'open', target: 'case', deciderIds: [] };

describe('who decides about a report', () => {
  it('is a moderator, while it waits', () => {
    expect(REPORT_STATES.filter((state) => canDecideReport(moderator, { ...facts, state }))).toEqual(['open', 'appealed']);
    expect(canDecideReport({ ...moderator, roles: ['verifier', 'admin'] }, facts)).toBe(false);
  });

  it('is never who posted it', () => expect(canDecideReport(moderator, { ...facts, authorId: 'moderator' })).toBe(false));

  it('is another one on appeal', () => {
    const appealed: ReportFacts = { ...facts, state: 'appealed', deciderIds: ['moderator'] };
    expect(canDecideReport(moderator, appealed)).toBe(false);
    expect(canDecideReport({ ...moderator, clinicianId: 'other' }, appealed)).toBe(true);
  });
});

describe('what can be decided', () => {
  it('is masking for images alone', () => {
    expect(fittingDecisions('image')).toContain('mask');
    expect(fittingDecisions('case')).not.toContain('mask');
    expect(fittingDecisions('entry')).not.toContain('mask');
  });
});

describe('an appeal', () => {
  const author = { ...moderator, clinicianId: 'author', roles: [] };
  const decided = { authorId: 'author', state: 'decided', lastDecision: 'remove', rounds: 1 } as const;

  it('is for the author, against a removal or boxes', () => {
    expect(MODERATION_DECISIONS.filter((lastDecision) => canAppeal(author, { ...decided, lastDecision }))).toEqual(['remove', 'mask']);
    expect(canAppeal(moderator, decided)).toBe(false);
  });

  it('comes once, after a decision', () => {
    expect(canAppeal(author, { ...decided, rounds: 2 })).toBe(false);
    expect(REPORT_STATES.filter((state) => canAppeal(author, { ...decided, state }))).toEqual(['decided']);
    expect(canAppeal(author, { ...decided, lastDecision: null, rounds: 0 })).toBe(false);
  });
});
