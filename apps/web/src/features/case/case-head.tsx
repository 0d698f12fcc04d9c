import { ActionIcon, Button, Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  IconArrowLeft,
  IconBookmark,
  IconBookmarkFilled,
  IconCircleCheck,
  IconDots,
  IconFileDownload,
  IconFlag,
  IconFolderPlus,
  IconPencil,
  IconQrcode,
  IconStar,
  IconStarFilled,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { CaseStatus } from '../../components/case-card.tsx';
import { Chip } from '../../components/chip.tsx';
import { Initials, PersonLine } from '../../components/person.tsx';
import { useFailureText } from '../../components/states.tsx';
import { api, caseSheetFile } from '../../lib/api.ts';
import type { CaseView } from '../../lib/api-types.ts';
import { useKeeping } from '../../lib/keeping.ts';
import { say } from '../../lib/say.ts';
import { useTerms } from '../../lib/terms.ts';
import { agoText, clockText } from '../../lib/time.ts';
import { useNow } from '../../lib/use-now.ts';
import { useReport } from './report-context.ts';
import classes from './case.module.css';

/** The way back, following, and what the author may do. */
export function CaseTools({
  shown,
  phoneTitle,
  onClose,
  onWithdraw,
  onReceipt,
  onCollect,
}: {
  shown: CaseView;
  phoneTitle: string;
  onClose: () => void;
  onWithdraw: () => void;
  onReceipt: () => void;
  onCollect: () => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const failureText = useFailureText();
  const follow = useMutation({
    mutationFn: () => (shown.following ? api.unfollowCase(shown.id) : api.followCase(shown.id)),
    onSuccess: ({ following }) => {
      queries.setQueryData<CaseView>(['case', shown.id], (now) => (now ? { ...now, following } : now));
      void queries.invalidateQueries({ queryKey: ['cases'] });
    },
    onError: (failure) => say(failureText(failure), 'failed'),
  });
  const back = () => void (window.history.length > 1 ? navigate(-1) : navigate('/'));
  const { edit, close, withdraw } = shown.abilities;
  const receipt = shown.consent?.receipt === true;
  const shared = shown.state === 'published' || shown.state === 'closed';
  const keeping = useKeeping(shown.id, { mayKeep: shared, saysSo: true });
  return (
    <div className={classes.tools}>
      <Button
        aria-label={t('common.back')}
        className={classes.back}
        variant="subtle"
        color="gray"
        onClick={back}
        leftSection={<IconArrowLeft aria-hidden size="1.1rem" />}
      >
        <span className={classes.wideText}>{t('common.back')}</span>
      </Button>
      <span className={classes.phoneTitle} aria-hidden>
        {phoneTitle}
      </span>
      {close && (
        <Button className={classes.wide} onClick={onClose} leftSection={<IconCircleCheck aria-hidden size="1.1rem" />}>
          {t('close.open')}
        </Button>
      )}
      {shown.abilities.follow && (
        <Button
          variant="default"
          aria-pressed={shown.following}
          aria-label={shown.following ? t('case.following') : t('case.follow')}
          loading={follow.isPending}
          onClick={() => follow.mutate()}
          leftSection={shown.following ? <IconBookmarkFilled aria-hidden size="1.1rem" /> : <IconBookmark aria-hidden size="1.1rem" />}
        >
          <span className={classes.wideText}>{shown.following ? t('case.following') : t('case.follow')}</span>
        </Button>
      )}
      {(shared || edit || close || withdraw || receipt) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size="var(--size-touch)" aria-label={t('case.more')}>
              <IconDots aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {shared && (
              <>
                <Menu.Item
                  disabled={!keeping.ready || keeping.toggle.isPending}
                  onClick={() => keeping.toggle.mutate()}
                  leftSection={keeping.bookmarked ? <IconStarFilled aria-hidden size="1.1rem" /> : <IconStar aria-hidden size="1.1rem" />}
                >
                  {t(keeping.bookmarked ? 'bookmarks.remove' : 'keep.add')}
                </Menu.Item>
                <Menu.Item onClick={onCollect} leftSection={<IconFolderPlus aria-hidden size="1.1rem" />}>
                  {t('collect.title')}
                </Menu.Item>
                <Menu.Item
                  component="a"
                  href={caseSheetFile({ caseId: shown.id, origin: 'network' })}
                  download
                  leftSection={<IconFileDownload aria-hidden size="1.1rem" />}
                >
                  {t('keep.pdf')}
                </Menu.Item>
              </>
            )}
            {edit && (
              <Menu.Item component={Link} to={`/cases/${shown.id}/edit`} leftSection={<IconPencil aria-hidden size="1.1rem" />}>
                {t('case.edit')}
              </Menu.Item>
            )}
            {close && (
              <Menu.Item onClick={onClose} leftSection={<IconCircleCheck aria-hidden size="1.1rem" />}>
                {t('close.open')}
              </Menu.Item>
            )}
            {receipt && (
              <Menu.Item onClick={onReceipt} leftSection={<IconQrcode aria-hidden size="1.1rem" />}>
                {t('receipt.open')}
              </Menu.Item>
            )}
            {withdraw && (
              <Menu.Item color="urgent" onClick={onWithdraw} leftSection={<IconTrash aria-hidden size="1.1rem" />}>
                {t('withdraw.open')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}

/** State, question and author of a case. */
export function CaseHead({ shown }: { shown: CaseView }) {
  const { t } = useTranslation();
  const report = useReport();
  const terms = useTerms();
  const now = useNow();
  return (
    <div className={classes.head}>
      <div className={classes.chips}>
        <CaseStatus summary={{ ...shown, outcome: null }} alwaysKind />
        {shown.state === 'closed' && <Chip tone="confirmed">{t('state.closed')}</Chip>}
        {shown.specialties.map((code) => (
          <Chip key={code}>{terms.specialty(code)}</Chip>
        ))}
        {shown.tags.map((tag) => (
          <Chip key={tag} tone="outline">
            {tag}
          </Chip>
        ))}
      </div>
      <h1 className={classes.title} lang={shown.language}>
        {shown.title}
      </h1>
      <div className={classes.author}>
        {shown.author && <Initials name={shown.author.displayName} student={shown.author.level === 'student'} small />}
        <PersonLine author={shown.author} />
        {shown.publishedAt && (
          <span className={classes.quiet}>
            · {agoText(shown.publishedAt, terms.locale, now)}
            {shown.editedAt && ` · ${t('case.editedAt', { time: clockText(shown.editedAt, terms.locale) })}`}
          </span>
        )}
        {report && shown.abilities.report && (
          <ActionIcon
            className={classes.flag}
            variant="subtle"
            color="gray"
            size="var(--size-touch)"
            aria-label={t('report.title.case')}
            onClick={() => report({})}
          >
            <IconFlag aria-hidden size="1.1rem" />
          </ActionIcon>
        )}
      </div>
    </div>
  );
}
