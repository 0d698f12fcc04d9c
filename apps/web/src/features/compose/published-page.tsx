import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageBody } from '../../components/page.tsx';
import { ReceiptCard } from '../../components/receipt-card.tsx';
import { FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { useTerms } from '../../lib/terms.ts';
import { minutesText } from '../../lib/time.ts';
import { useTitle } from '../../lib/use-title.ts';
import classes from './compose.module.css';

/** Says what was cleaned and agreed, to whom the case went and what happens next. */
export function PublishedPage() {
  const { t } = useTranslation();
  const terms = useTerms();
  const { caseId = '' } = useParams();
  const loaded = useQuery({ queryKey: ['case', caseId], queryFn: () => api.case(caseId) });
  const first = loaded.data?.specialties[0];
  const figures = useQuery({
    queryKey: ['figures', first],
    queryFn: () => api.figures(first ?? ''),
    enabled: first !== undefined,
    staleTime: 300_000,
  });
  useTitle(t('published.title'));
  if (!loaded.data) {
    return (
      <PageBody>
        {loaded.isError ? <FailureNote failure={loaded.error} onRetry={() => void loaded.refetch()} /> : <TextSkeleton lines={6} />}
      </PageBody>
    );
  }
  const { specialties, imageCount, consent, replyCount } = loaded.data;
  const names = new Intl.ListFormat(terms.locale, { type: 'conjunction' }).format(specialties.map((code) => terms.specialty(code)));
  const median = figures.data?.medianFirstReplyMinutes ?? null;
  const facts = [
    ...(imageCount > 0 ? [{ done: true, text: t('published.images'), aside: t('published.imagesCount', { count: imageCount }) }] : []),
    { done: consent !== null, text: t('published.consent'), aside: '' },
    { done: replyCount > 0, text: t('published.firstReply'), aside: replyCount > 0 ? '' : t('published.expected') },
  ];
  return (
    <PageBody>
      <div className={classes.published}>
        <IconCircleCheck className={classes.bigCheck} aria-hidden />
        <h1 className={classes.publishedTitle}>{t('published.sentTo', { specialties: names })}</h1>
        <p>
          {median !== null && first !== undefined
            ? t('published.usual', { specialty: terms.specialty(first), span: minutesText(Math.max(1, median)) })
            : t('published.usualUnknown')}{' '}
          {t('published.otherwise')}
        </p>
        <ul className={classes.facts}>
          {facts.map((fact) => (
            <li key={fact.text} data-done={fact.done}>
              {fact.done ? <IconCircleCheck aria-hidden /> : <IconCircleDashed aria-hidden />}
              <span>{fact.text}</span>
              <span className={classes.quiet}>{fact.aside}</span>
            </li>
          ))}
        </ul>
        {consent?.receipt && <ReceiptCard caseId={caseId} />}
        <p className={classes.quiet}>{t('compose.danger')}</p>
        <Group>
          <Button component={Link} to={`/cases/${caseId}`}>
            {t('published.open')}
          </Button>
          <Button component={Link} to="/mine" variant="default">
            {t('nav.mine')}
          </Button>
        </Group>
      </div>
    </PageBody>
  );
}
