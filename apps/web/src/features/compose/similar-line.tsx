import { Collapse, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconChevronDown, IconSparkles } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HitRow } from '../../components/hit-row.tsx';
import { OutcomeBars } from '../../components/outcome-bars.tsx';
import { api } from '../../lib/api.ts';
import { wholeText, wordCount, type CaseForm } from './case-form.ts';
import classes from './compose.module.css';

const WORDS_NEEDED = 40;
const PAUSE_MS = 1_200;

/** « Déjà vu ? »: closed cases like the text being written, once there is enough of it. A comparison that fails is not worth a word here. */
export function SimilarLine({ form }: { form: CaseForm }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [text] = useDebouncedValue(wholeText(form), PAUSE_MS);
  const similar = useQuery({
    queryKey: ['similar-text', form.language, text],
    queryFn: () => api.similarToText({ text, lang: form.language, limit: 6 }),
    enabled: wordCount(text) >= WORDS_NEEDED,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  if (!similar.data || similar.data.closedCount === 0) return null;
  const { outcomes, closedCount } = similar.data;
  const closed = similar.data.items.filter((hit) => hit.outcome !== null).slice(0, closedCount);
  return (
    <section className={classes.similar} aria-label={t('similar.seen')}>
      <UnstyledButton className={classes.similarHead} aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconSparkles aria-hidden />
        <strong>{t('similar.seenCount', { count: closedCount })}</strong>
        <IconChevronDown aria-hidden />
      </UnstyledButton>
      {!open && outcomes.length > 0 && (
        <p className={classes.quiet}>
          {outcomes
            .slice(0, 3)
            .map(({ diagnosis, count }) => `${diagnosis} ${count}`)
            .join(' · ')}
        </p>
      )}
      <Collapse expanded={open}>
        <OutcomeBars outcomes={outcomes} limit={4} />
        <p className={classes.quiet}>{t('outcomes.note')}</p>
        <ul className={classes.hits}>
          {closed.map((hit) => (
            <HitRow key={hit.id} hit={hit} newTab />
          ))}
        </ul>
      </Collapse>
    </section>
  );
}
