import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LOCALES, QUESTION_KINDS } from '#libs/contracts';
import { ChoiceChip } from '../../components/choice-chip.tsx';
import type { CaseQuery } from '../../lib/api-types.ts';
import { useMe } from '../../lib/session.ts';
import { useTerms } from '../../lib/terms.ts';
import classes from './feed.module.css';

/** The filters that the address bar holds, as part of a question to the server. */
export function useFeedFilters(): CaseQuery {
  const [params] = useSearchParams();
  const query: CaseQuery = {};
  const specialty = params.get('specialty');
  const questionKind = QUESTION_KINDS.find((kind) => kind === params.get('questionKind'));
  const language = LOCALES.find((locale) => locale === params.get('language'));
  if (specialty) query.specialty = specialty;
  if (questionKind) query.questionKind = questionKind;
  if (language) query.language = language;
  if (params.get('withImages') === 'true') query.withImages = true;
  return query;
}

/** Chips that narrow a feed; each press is a place in the history, so that going back undoes it. */
export function FeedFilters({ mySpecialties = true }: { mySpecialties?: boolean }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const chosen = params.get('specialty')?.split(',') ?? [];

  const toggle = (name: string, value: string) =>
    setParams((now) => {
      const next = new URLSearchParams(now);
      if (next.get(name) === value) next.delete(name);
      else next.set(name, value);
      return next;
    });
  const toggleSpecialty = (code: string) => {
    const codes = chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
    setParams((now) => {
      const next = new URLSearchParams(now);
      if (codes.length === 0) next.delete('specialty');
      else next.set('specialty', codes.join(','));
      return next;
    });
  };
  const specialties = mySpecialties ? [...new Set([...me.clinician.specialties, ...chosen])] : chosen;
  return (
    <div className={classes.filters} role="group" aria-label={t('feed.filters')}>
      {specialties.map((code) => (
        <ChoiceChip key={code} on={chosen.includes(code)} onToggle={() => toggleSpecialty(code)}>
          {terms.specialty(code)}
        </ChoiceChip>
      ))}
      <ChoiceChip on={params.get('withImages') === 'true'} onToggle={() => toggle('withImages', 'true')}>
        {t('feed.withImages')}
      </ChoiceChip>
      {QUESTION_KINDS.map((kind) => (
        <ChoiceChip key={kind} on={params.get('questionKind') === kind} onToggle={() => toggle('questionKind', kind)}>
          {t(`questionKind.${kind}`)}
        </ChoiceChip>
      ))}
      {LOCALES.map((locale) => (
        <ChoiceChip key={locale} on={params.get('language') === locale} onToggle={() => toggle('language', locale)}>
          {t(`language.${locale}`)}
        </ChoiceChip>
      ))}
    </div>
  );
}
