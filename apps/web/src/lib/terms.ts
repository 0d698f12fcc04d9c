import { useTranslation } from 'react-i18next';
import { PROFESSIONS, SPECIALTIES, type AgeBand, type CodedTerm, type Locale, type Sex } from '#libs/contracts';
import { currentLocale } from './i18n.ts';

const specialties = new Map(SPECIALTIES.map((term) => [term.code, term]));
const professions = new Map(PROFESSIONS.map((term) => [term.code, term]));

function short(terms: Map<string, CodedTerm>, code: string, locale: Locale): string {
  return terms.get(code)?.short[locale] ?? code;
}

/** « 30–39 ans ». */
export function ageText(band: AgeBand, locale: Locale): string {
  const years = locale === 'fr' ? 'ans' : 'years';
  if (band === '90+') return locale === 'fr' ? '90\u00a0ans et plus' : '90\u00a0years and over';
  return `${band.replace('-', '–')}\u00a0${band === '0-1' && locale === 'fr' ? 'an' : years}`;
}

/** The words of the official lists in the language shown. */
export function useTerms() {
  const { t } = useTranslation();
  const locale = currentLocale();
  return {
    locale,
    specialty: (code: string) => short(specialties, code, locale),
    specialtyFull: (code: string) => specialties.get(code)?.label[locale] ?? code,
    profession: (code: string) => short(professions, code, locale),
    age: (band: AgeBand) => ageText(band, locale),
    patient: (patient: { ageBand: AgeBand; sex: Sex }) =>
      patient.sex === 'unknown' ? ageText(patient.ageBand, locale) : `${t(`sex.${patient.sex}`)}, ${ageText(patient.ageBand, locale)}`,
    country: (code: string) => new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code,
    /** What a person does, in a word: the first specialty, else the profession. */
    calling: (person: { profession: string; specialties: string[] }) =>
      person.specialties[0] ? short(specialties, person.specialties[0], locale) : short(professions, person.profession, locale),
  };
}

/** Choices of a select field, by everyday name. */
export function specialtyChoices(locale: Locale): { value: string; label: string }[] {
  return SPECIALTIES.map((term) => ({ value: term.code, label: term.label[locale] })).sort((a, b) =>
    a.label.localeCompare(b.label, locale),
  );
}

/** Choices of a select field. */
export function professionChoices(locale: Locale): { value: string; label: string }[] {
  return PROFESSIONS.map((term) => ({ value: term.code, label: term.label[locale] }));
}
