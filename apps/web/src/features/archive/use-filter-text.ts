import { useTranslation } from 'react-i18next';
import { AGE_BANDS, CASE_ORIGINS, CASE_STATES, LOCALES, PROOFS, SEXES } from '#libs/contracts';
import { ageText, useTerms } from '../../lib/terms.ts';
import { dayText } from '../../lib/time.ts';
import type { ActiveFilter } from './archive-filters.ts';

const among = <T extends string>(list: readonly T[], value: string): T | undefined => list.find((known) => known === value);

/** A value of a filter in words, with a capital. */
export function useFilterText(): (filter: ActiveFilter) => string {
  const { t } = useTranslation();
  const terms = useTerms();
  const wording = ({ name, value }: ActiveFilter): string => {
    switch (name) {
      case 'origin': {
        const origin = among(CASE_ORIGINS, value);
        return origin ? t(`origin.${origin}`) : value;
      }
      case 'specialty':
        return terms.specialty(value);
      case 'proof': {
        const proof = among(PROOFS, value);
        return proof ? t(`proof.${proof}`) : value;
      }
      case 'state': {
        const state = among(CASE_STATES, value);
        return state ? t(`state.${state}`) : value;
      }
      case 'language': {
        const language = among(LOCALES, value);
        return language ? t(`language.${language}`) : value;
      }
      case 'sex': {
        const sex = among(SEXES, value);
        return sex ? t(`sex.${sex}`) : value;
      }
      case 'ageBand': {
        const band = among(AGE_BANDS, value);
        return band ? ageText(band, terms.locale) : value;
      }
      case 'withImages':
        return t('feed.withImages');
      case 'from':
        return t('archive.fromDay', { day: dayText(value, terms.locale) });
      case 'to':
        return t('archive.toDay', { day: dayText(value, terms.locale) });
    }
  };
  return (filter) => {
    const words = wording(filter);
    return words.charAt(0).toLocaleUpperCase(terms.locale) + words.slice(1);
  };
}
