import type { Locale } from '#libs/contracts';

const MINUTE = 60_000;

/** A span as people say it: « 48 min », « 3 h », « 2 j » (en: `2 d`). Never less than one minute. */
export function spanText(milliseconds: number, locale: Locale): string {
  const minutes = Math.max(1, Math.floor(milliseconds / MINUTE));
  if (minutes < 60) return `${minutes}\u00a0min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours}\u00a0h`;
  return `${Math.floor(hours / 24)}\u00a0${locale === 'fr' ? 'j' : 'd'}`;
}

/** Minutes as « 38 min » or « 3 h 10 ». */
export function minutesText(minutes: number): string {
  if (minutes < 60) return `${Math.round(minutes)}\u00a0min`;
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours >= 24 || rest === 0) return `${Math.round(minutes / 60)}\u00a0h`;
  return `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
}

/** 24-hour time of day, `14:02`. */
export function clockText(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
}

/** A day, `22 nov. 2026`; the year is left out in the current one. */
export function dayText(iso: string, locale: Locale, now = Date.now()): string {
  const date = new Date(iso);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(date);
}

/** « il y a 52 min » under a day, the date after. */
export function agoText(iso: string, locale: Locale, now: number): string {
  const elapsed = now - Date.parse(iso);
  if (elapsed >= 24 * 60 * MINUTE) return dayText(iso, locale, now);
  if (elapsed < MINUTE) return locale === 'fr' ? 'à l’instant' : 'just now';
  const span = spanText(elapsed, locale);
  return locale === 'fr' ? `il y a ${span}` : `${span} ago`;
}

/** A day in full, « 22 novembre 2026 »; a date without a time is that day everywhere. */
export function longDay(iso: string, locale: Locale): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', ...(iso.length === 10 ? { timeZone: 'UTC' } : {}) };
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', options).format(new Date(iso));
}

/** A date as far as it is known: « 2019 », « mai 2019 », « 12 mai 2019 ». */
export function knownDay(date: string, locale: Locale): string {
  if (date.length === 4) return date;
  if (date.length === 10) return longDay(date, locale);
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}-01`),
  );
}
