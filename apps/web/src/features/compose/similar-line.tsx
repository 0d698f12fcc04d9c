import { Collapse, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconAlertTriangle, IconChevronDown, IconSparkles } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { HitRow } from '../../components/hit-row.tsx';
import { OutcomeBars } from '../../components/outcome-bars.tsx';
import { api } from '../../lib/api.ts';
import { wholeText, wordCount, type CaseForm } from './case-form.ts';
import classes from './compose.module.css';

const WORDS_NEEDED = 40;
const SHOWN = 5;
const PAUSE_MS = 1_200;

/** « Déjà vu ? »: cases like the one being written, once there is enough of it; not the case itself. A comparison that fails is not worth a word here. */
export function SimilarLine({ form, imageIds, caseId }: { form: CaseForm; imageIds: string[]; caseId: string | null }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [text] = useDebouncedValue(wholeText(form).slice(0, LIMITS.similarTextLength), PAUSE_MS);
  const pictures = imageIds.join(',');
  const similar = useQuery({
    queryKey: ['similar-text', form.language, text, pictures, caseId],
    queryFn: () =>
      api.similarToText({
        text,
        lang: form.language,
        limit: SHOWN,
        ...(imageIds.length > 0 && { imageIds }),
        ...(caseId !== null && { exceptId: caseId }),
      }),
    enabled: wordCount(text) >= WORDS_NEEDED,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  if (!similar.data || similar.data.items.length === 0) return null;
  const { outcomes, items } = similar.data;
  const nearlySame = items.some((hit) => hit.nearlySame);
  return (
    <section className={classes.similar} aria-label={t('similar.seen')}>
      <UnstyledButton className={classes.similarHead} aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconSparkles aria-hidden />
        <strong>{t('similar.seenCount', { count: items.length })}</strong>
        <IconChevronDown aria-hidden />
      </UnstyledButton>
      {nearlySame && (
        <p className={classes.nearly} role="status">
          <IconAlertTriangle aria-hidden />
          <span>{t('similar.nearlySameWarning')}</span>
        </p>
      )}
      {!open && outcomes.length > 0 && (
        <p className={classes.quiet}>
          {outcomes
            .slice(0, 3)
            .map(({ diagnosis, count }) => `${diagnosis} ${count}`)
            .join(' · ')}
        </p>
      )}
      <Collapse expanded={open}>
        {outcomes.length > 0 && (
          <>
            <OutcomeBars outcomes={outcomes} limit={4} />
            <p className={classes.quiet}>{t('outcomes.caution')}</p>
          </>
        )}
        <ul className={classes.hits}>
          {items.map((hit) => (
            <HitRow key={hit.id} hit={hit} newTab />
          ))}
        </ul>
      </Collapse>
    </section>
  );
}
