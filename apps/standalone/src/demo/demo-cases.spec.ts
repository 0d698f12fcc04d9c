import { describe, expect, it } from '@jest/globals';
import { LIMITS, PROFESSION_CODES, SPECIALTY_CODES } from '#libs/contracts';
import { DEMO_ACCOUNTS } from './demo-accounts.ts';
import { DEMO_CASES } from './demo-cases.ts';
import type { DemoCase } from './demo-types.ts';

const keys = new Set(DEMO_ACCOUNTS.map(({ key }) => key));
const account = (key: string) => DEMO_ACCOUNTS.find((one) => one.key === key);
const texts = (one: DemoCase) => [
  one.title,
  ...one.sections.map(({ text }) => text),
  ...one.tags,
  ...one.images.map(({ description }) => description),
  ...one.replies.map(({ body }) => body),
  one.outcome?.diagnosis ?? '',
  one.outcome?.whatHelped ?? '',
];

describe('demo accounts', () => {
  it('are one of each kind behind the buttons, at the address of the demo', () => {
    const offered = DEMO_ACCOUNTS.filter(({ isOffered }) => isOffered).map(({ key }) => key);
    expect(offered).toEqual(['physician', 'specialist', 'student', 'verifier', 'verifier2', 'moderator', 'admin']);
    for (const { key, email } of DEMO_ACCOUNTS) expect(email).toBe(`${key}@consilium.example`);
    expect(keys.size).toBe(DEMO_ACCOUNTS.length);
  });

  it('use codes that exist', () => {
    for (const { profession, specialties } of DEMO_ACCOUNTS) {
      expect(PROFESSION_CODES).toContain(profession);
      for (const code of specialties) expect(SPECIALTY_CODES).toContain(code);
    }
  });
});

describe('demo cases', () => {
  it('are more than thirty, most of them French, over ten specialties and more', () => {
    expect(DEMO_CASES.length).toBeGreaterThanOrEqual(28);
    expect(DEMO_CASES.filter(({ language }) => language === 'en').length).toBe(10);
    expect(new Set(DEMO_CASES.map(({ key }) => key)).size).toBe(DEMO_CASES.length);
    expect(new Set(DEMO_CASES.flatMap(({ specialties }) => specialties)).size).toBeGreaterThanOrEqual(10);
  });

  it.each(DEMO_CASES.map((one) => [one.key, one] as const))('%s could be published as it stands', (_key, one) => {
    expect(keys).toContain(one.author);
    for (const code of one.specialties) expect(SPECIALTY_CODES).toContain(code);
    expect(one.specialties.length).toBeLessThanOrEqual(LIMITS.specialtiesPerCase);
    expect(one.tags.length).toBeLessThanOrEqual(LIMITS.tagsPerCase);
    expect(one.title.length).toBeGreaterThanOrEqual(LIMITS.titleMin);
    expect(one.title.length).toBeLessThanOrEqual(LIMITS.titleLength);
    expect(one.title).toMatch(/\?$/);
    expect((one.outcome?.diagnosis ?? '').length).toBeLessThanOrEqual(LIMITS.diagnosisLength);
    for (const { description } of one.images) expect(description.length).toBeGreaterThan(8);
    for (const text of texts(one)) expect(text).toBe(text.normalize('NFC'));
  });

  it.each(DEMO_CASES.map((one) => [one.key, one] as const))('%s is told in order, by people who exist, in the past', (_key, one) => {
    const moments = one.replies.map(({ minutesAfter }) => minutesAfter);
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
    const last = Math.max(0, ...moments, one.outcome?.minutesAfter ?? 0);
    expect(last).toBeLessThan(one.publishedMinutesAgo);
    if (one.outcome !== undefined) expect(one.outcome.minutesAfter).toBeGreaterThan(Math.max(0, ...moments));
    for (const key of [...one.followers, ...one.replies.map(({ author }) => author)]) expect(keys).toContain(key);
    expect(one.followers).not.toContain(one.author);
  });

  it.each(DEMO_CASES.filter(({ language }) => language === 'fr').map((one) => [one.key, one] as const))(
    '%s keeps French typography',
    (_key, one) => {
      for (const text of texts(one)) {
        expect(text).not.toMatch(/[^\u202f][?!;»]/);
        expect(text).not.toMatch(/ :|'|« /);
      }
    },
  );

  it('names no age in years, no date and no person', () => {
    for (const text of DEMO_CASES.flatMap(texts)) {
      expect(text).not.toMatch(/\b\d{1,3}\s?(ans|year-old|years old)\b/);
      expect(text).not.toMatch(/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b(19|20)\d{2}\b/);
      for (const { familyName } of DEMO_ACCOUNTS) expect(text).not.toContain(familyName);
    }
  });

  it('gives the specialist seven to answer, the urgent one 48 minutes old', () => {
    const mine = account('specialist')?.specialties ?? [];
    const speaksForMe = (key: string) => account(key)?.specialties.some((code) => mine.includes(code)) === true;
    const toAnswer = DEMO_CASES.filter(
      (one) =>
        one.outcome === undefined &&
        one.author !== 'specialist' &&
        one.specialties.some((code) => mine.includes(code)) &&
        !one.replies.some(({ author }) => speaksForMe(author)),
    );
    expect(toAnswer.length).toBe(7);
    const first = toAnswer.find(({ key }) => key === 'purpura-jambes');
    expect(first).toMatchObject({ urgency: 'today', publishedMinutesAgo: 48, replies: [] });
  });

  it('gives the week of dermatology a first answer on each of the last six days', () => {
    const days = DEMO_CASES.filter(
      (one) => one.specialties.includes('SM15') && one.replies.some(({ author }) => account(author)?.specialties.includes('SM15')),
    );
    const ago = days.map(({ publishedMinutesAgo }) => Math.floor(publishedMinutesAgo / (24 * 60)));
    expect(ago).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6]));
  });

  it('has closed siblings for the purpura, proven in several ways', () => {
    const siblings = DEMO_CASES.filter(({ title, outcome }) => /purpura/i.test(title) && outcome !== undefined);
    expect(siblings.length).toBeGreaterThanOrEqual(6);
    expect(siblings.filter(({ outcome }) => outcome?.diagnosis === 'Vascularite à IgA').length).toBe(3);
    expect(new Set(siblings.map(({ outcome }) => outcome?.proof))).toEqual(new Set(['histology', 'laboratory', 'course']));
  });
});
