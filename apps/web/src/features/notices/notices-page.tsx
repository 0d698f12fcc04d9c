import { Button, Group, Textarea } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { IconCircleCheck, IconEyeOff, IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LIMITS } from '#libs/contracts';
import { Chip } from '../../components/chip.tsx';
import { MadeDecision } from '../../components/made-decision.tsx';
import { PageBody, PageHead } from '../../components/page.tsx';
import { CardSkeletons, EmptyNote, FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import type { OwnReport } from '../../lib/api-types.ts';
import { useKept } from '../../lib/kept-text.ts';
import { say } from '../../lib/say.ts';
import { useTerms } from '../../lib/terms.ts';
import { agoText } from '../../lib/time.ts';
import { useTooLong } from '../../lib/too-long.ts';
import { useNow } from '../../lib/use-now.ts';
import classes from './notices.module.css';

/** Asks for another moderator, in the author's words; what is typed is kept in this tab. */
function Appeal({ reportId }: { reportId: string }) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [text, keep, forget] = useKept(`appeal:${reportId}`, '');
  const send = useMutation({
    mutationFn: () => api.appeal(reportId, text.trim()),
    onSuccess: () => {
      forget();
      say(t('notices.appealSent'));
      void queries.invalidateQueries({ queryKey: ['moderation'] });
    },
  });
  if (!open && text === '') {
    return (
      <div>
        <Button variant="default" leftSection={<IconScale aria-hidden size="1.1rem" />} onClick={() => setOpen(true)}>
          {t('notices.appeal')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={classes.appeal}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <Textarea
        label={t('notices.appealText')}
        description={t('notices.appealHint')}
        autosize
        minRows={3}
        autoFocus={open}
        error={tooLong(text, LIMITS.reasonLength)}
        value={text}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      {send.isError && <FailureNote failure={send.error} />}
      <Group justify="flex-end">
        <Button
          variant="default"
          onClick={() => {
            forget();
            setOpen(false);
          }}
        >
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={send.isPending} disabled={text.trim() === '' || text.length > LIMITS.reasonLength}>
          {t('notices.appealSend')}
        </Button>
      </Group>
    </form>
  );
}

function Standing({ report }: { report: OwnReport }) {
  const { t } = useTranslation();
  const last = report.decisions.at(-1)?.decision;
  if (report.state === 'appealed')
    return (
      <Chip tone="waiting" icon={<IconScale aria-hidden />}>
        {t('notices.appealed')}
      </Chip>
    );
  if (last === undefined)
    return (
      <Chip tone="waiting" icon={<IconEyeOff aria-hidden />}>
        {t('notices.waits')}
      </Chip>
    );
  return (
    <Chip
      tone={last === 'remove' ? 'urgent' : 'confirmed'}
      icon={last === 'remove' ? <IconEyeOff aria-hidden /> : <IconCircleCheck aria-hidden />}
    >
      {t(`notices.now.${last}`)}
    </Chip>
  );
}

function Notice({ report }: { report: OwnReport }) {
  const { t } = useTranslation();
  const { locale } = useTerms();
  const now = useNow();
  return (
    <li className={classes.notice}>
      <div className={classes.head}>
        <Standing report={report} />
        <span className={classes.quiet}>{agoText(report.createdAt, locale, now)}</span>
      </div>
      <h2 className={classes.what}>
        {t(`notices.target.${report.target}`)}
        {report.caseTitle && (
          <>
            {' · '}
            <Link to={`/cases/${report.caseId}`}>{report.caseTitle}</Link>
          </>
        )}
      </h2>
      {report.entryBody && <blockquote className={classes.quote}>{report.entryBody}</blockquote>}
      {report.reason && <p>{t('notices.reported', { reason: t(`report.reason.${report.reason}`) })}</p>}
      {report.decisions.map((decision) => (
        <MadeDecision key={decision.round} decision={decision} />
      ))}
      {report.abilities.appeal && <Appeal reportId={report.id} />}
    </li>
  );
}

/** What was hidden, masked, removed or shown again of the reader's own posts, why, and the way to ask another moderator. */
export function NoticesPage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery({
    queryKey: ['moderation', 'own'],
    queryFn: ({ pageParam }) => api.ownReports(pageParam === '' ? undefined : pageParam),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
  const all = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <PageBody>
      <PageHead title={t('notices.title')} />
      <p className={classes.quiet}>{t('notices.lead')}</p>
      {list.isPending && <CardSkeletons count={2} />}
      {list.isError && <FailureNote failure={list.error} onRetry={() => void list.refetch()} />}
      {list.data && all.length === 0 && <EmptyNote title={t('notices.empty')} why={t('notices.emptyWhy')} />}
      {all.length > 0 && (
        <ul className={classes.list}>
          {all.map((report) => (
            <Notice key={report.id} report={report} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div>
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </PageBody>
  );
}
