import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LOCALES, QUESTION_KINDS } from '#libs/contracts';
import { ChoiceChip } from '../../components/choice-chip.tsx';
import { ChoiceMenu } from '../../components/choice-menu.tsx';
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
  const withImages = params.get('withImages') === 'true';
  const questionKind = params.get('questionKind');
  const language = params.get('language');
  const chosen = params.get('specialty')?.split(',') ?? [];

  const put = (name: string, value: string | null) =>
    setParams((now) => {
      const next = new URLSearchParams(now);
      if (value === null) next.delete(name);
      else next.set(name, value);
      return next;
    });
  const toggleSpecialty = (code: string) => {
    const codes = chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
    put('specialty', codes.length === 0 ? null : codes.join(','));
  };
  const specialties = mySpecialties ? [...new Set([...me.clinician.watchedSpecialties, ...chosen])] : chosen;
  return (
    <div className={classes.filters} role="group" aria-label={t('feed.filters')}>
      {specialties.map((code) => (
        <ChoiceChip key={code} on={chosen.includes(code)} onToggle={() => toggleSpecialty(code)}>
          {terms.specialty(code)}
        </ChoiceChip>
      ))}
      <ChoiceChip on={withImages} onToggle={() => put('withImages', withImages ? null : 'true')}>
        {t('feed.withImages')}
      </ChoiceChip>
      <ChoiceMenu
        label={t('feed.question')}
        chosen={questionKind}
        choices={QUESTION_KINDS.map((kind) => ({ value: kind, label: t(`questionKind.${kind}`) }))}
        onChoose={(kind) => put('questionKind', kind)}
      />
      <ChoiceMenu
        label={t('feed.language')}
        chosen={language}
        choices={LOCALES.map((locale) => ({ value: locale, label: t(`language.${locale}`) }))}
        onChoose={(locale) => put('language', locale)}
      />
    </div>
  );
}
