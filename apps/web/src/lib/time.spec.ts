import { describe, expect, it } from '@jest/globals';
import { agoText, knownDay, longDay, minutesText, spanText } from './time.ts';

const now = Date.parse('2026-11-22T14:00:00Z');
const before = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

describe('times as people say them', () => {
  it('says minutes, then hours, then days', () => {
    expect(spanText(10_000, 'fr')).toBe('1\u00a0min');
    expect(spanText(48 * 60_000, 'fr')).toBe('48\u00a0min');
    expect(spanText(3 * 3_600_000, 'fr')).toBe('3\u00a0h');
    expect(spanText(72 * 3_600_000, 'en')).toBe('3\u00a0d');
  });

  it('is relative under a day and a date after', () => {
    expect(agoText(before(52), 'fr', now)).toBe('il y a 52\u00a0min');
    expect(agoText(before(0), 'en', now)).toBe('just now');
    expect(agoText(before(3 * 24 * 60), 'en', now)).toBe('19 Nov');
  });

  it('writes long waits in hours and minutes', () => {
    expect(minutesText(38)).toBe('38\u00a0min');
    expect(minutesText(190)).toBe('3\u00a0h\u00a010');
    expect(minutesText(120)).toBe('2\u00a0h');
  });

  it('says a day in full, and a date without a time as that day', () => {
    expect(longDay('2026-11-22', 'fr')).toBe('22 novembre 2026');
    expect(longDay('2026-11-22', 'en')).toBe('22 November 2026');
  });

  it('says no more of a date than is known', () => {
    expect(knownDay('2019', 'fr')).toBe('2019');
    expect(knownDay('2019-05', 'fr')).toBe('mai 2019');
    expect(knownDay('2019-05', 'en')).toBe('May 2019');
    expect(knownDay('2019-05-12', 'fr')).toBe('12 mai 2019');
  });
});
