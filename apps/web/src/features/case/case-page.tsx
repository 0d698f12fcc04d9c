import { Modal, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams, useSearchParams } from 'react-router';
import { REPLY_KINDS } from '#libs/contracts';
import { CaseSections } from '../../components/case-sections.tsx';
import { CollectDialog } from '../../components/collect-dialog.tsx';
import { ImageViewer } from '../../components/image-viewer.tsx';
import { RemaskDialog } from '../../components/mask-editor/remask-dialog.tsx';
import { OutcomeBanner } from '../../components/outcome-banner.tsx';
import { ReceiptCard } from '../../components/receipt-card.tsx';
import { ReportDialog, type Reported } from '../../components/report-dialog.tsx';
import type { ShownImage } from '../../components/shown-image.ts';
import { FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import type { CaseView } from '../../lib/api-types.ts';
import { ApiFailure } from '../../lib/failures.ts';
import { LOOK_AGAIN_MS } from '../../lib/look-again.ts';
import { useMe } from '../../lib/session.ts';
import { useTitle } from '../../lib/use-title.ts';
import { CoursePanel, PresencePanel } from './case-aside.tsx';
import { CaseHead, CaseTools } from './case-head.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { HistoryView } from './history-view.tsx';
import { ReplyBar } from './reply-bar.tsx';
import { ReportContext } from './report-context.ts';
import { SimilarPanel, useSimilar } from './similar-panel.tsx';
import { ThreadView } from './thread-view.tsx';
import { NotVisible, Tombstone } from './tombstone.tsx';
import { usePresence } from './use-company.ts';
import { useThread, type Thread } from './use-thread.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import classes from './case.module.css';

const PHONE_TABS = ['case', 'thread', 'similar', 'history'] as const;
const WIDE_TABS = ['thread', 'history'] as const;
type TabName = (typeof PHONE_TABS)[number];

/** The case with what its log tells since it was fetched: replies come by the socket, the case does not. */
function withLog(shown: CaseView, thread: Thread): CaseView {
  if (thread.state !== 'ready') return shown;
  const replies = thread.entries.filter((entry) => REPLY_KINDS.some((kind) => kind === entry.kind));
  const first = replies.find((entry) => entry.author?.id !== shown.author?.id);
  return { ...shown, replyCount: replies.length, firstRepliedAt: shown.firstRepliedAt ?? first?.createdAt ?? null };
}

/** The pictures of a case in their places, also those that may not be looked at. `mayLook`: hidden ones are shown, and marked. */
function picturesOf({ images }: CaseView, mayLook: boolean): ShownImage[] {
  return images
    .filter(({ state }) => state !== 'refused')
    .map(({ id, description, version, state, hidden }) => ({
      id,
      description,
      version,
      absence: state === 'erased' ? 'removed' : hidden && !mayLook ? 'hidden' : state === 'ready' ? null : 'renewing',
      veiled: hidden && mayLook && state === 'ready',
    }));
}

function LoadedCase({ shown }: { shown: CaseView }) {
  const { t } = useTranslation();
  const me = useMe();
  const wide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const [params, setParams] = useSearchParams();
  const [closing, setClosing] = useState(false);
  const [withdrawing, setWithdrawing] = useState(false);
  const [receiptShown, setReceiptShown] = useState(false);
  const [collecting, setCollecting] = useState(false);
  const [reported, setReported] = useState<Reported | null>(null);
  const [covering, setCovering] = useState<ShownImage | null>(null);
  const thread = useThread(shown.id);
  const similar = useSimilar(shown.id);
  const held = withLog(shown, thread);
  const present = usePresence(shown.id).filter(({ id }) => id !== me.clinician.id);
  useTitle(shown.title);

  const tabs: readonly TabName[] = wide ? WIDE_TABS : PHONE_TABS;
  const tab = tabs.find((name) => name === params.get('tab')) ?? tabs[0] ?? 'thread';
  const count = { case: null, thread: held.replyCount, similar: similar.data?.items.length ?? null, history: null };
  const choose = (name: string | null) => setParams(name === null || name === tabs[0] ? {} : { tab: name }, { replace: true });
  const pictures = picturesOf(shown, shown.mine || me.abilities.moderate);
  const isOpen = shown.state === 'published' || shown.state === 'closed';
  const onCaseTab = wide || tab === 'case';
  const send: typeof thread.send = (reply) => {
    thread.send(reply);
    if (!wide || tab !== 'thread') choose('thread');
  };

  return (
    <ReportContext value={isOpen ? (what) => setReported({ caseId: shown.id, ...what }) : null}>
      <div className={classes.page}>
        <div className={classes.column}>
          <CaseTools
            shown={shown}
            phoneTitle={onCaseTab ? '' : shown.title}
            onClose={() => setClosing(true)}
            onWithdraw={() => setWithdrawing(true)}
            onReceipt={() => setReceiptShown(true)}
            onCollect={() => setCollecting(true)}
          />
          {shown.state === 'hidden' && (
            <p className={classes.hiddenBanner}>
              <strong>{t('tombstone.hidden')}</strong> {t('tombstone.hiddenWhy')} <Link to="/notices">{t('tombstone.seeNotices')}</Link>
            </p>
          )}
          {!onCaseTab && <h1 className="visually-hidden">{shown.title}</h1>}
          {onCaseTab && (
            <>
              {shown.outcome && (
                <div className={classes.inset}>
                  <OutcomeBanner outcome={shown.outcome} closedAt={shown.closedAt} language={shown.language} />
                </div>
              )}
              <div className={classes.opening}>
                <CaseHead shown={held} />
                {pictures.length > 0 && (
                  <ImageViewer
                    images={pictures}
                    onReport={shown.abilities.report ? (imageId) => setReported({ caseId: shown.id, imageId }) : null}
                    onMask={shown.mine ? setCovering : null}
                  />
                )}
              </div>
              {wide && <CaseSections patient={shown.patient} sections={shown.sections} language={shown.language} />}
            </>
          )}
          <Tabs value={tab} onChange={choose} keepMounted={false} classNames={{ list: classes.tabs, panel: classes.panel }}>
            <Tabs.List aria-label={t('case.parts')}>
              {tabs.map((name) => (
                <Tabs.Tab key={name} value={name}>
                  {t(`case.tab.${name}`)} {count[name]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="case">
              <CaseSections patient={shown.patient} sections={shown.sections} language={shown.language} />
            </Tabs.Panel>
            <Tabs.Panel value="thread">
              <h2 className="visually-hidden">{t('case.discussion')}</h2>
              <ThreadView caseId={shown.id} thread={thread} mayReply={shown.abilities.reply} />
            </Tabs.Panel>
            <Tabs.Panel value="similar">
              <div className={classes.stack}>
                <SimilarPanel caseId={shown.id} title={shown.title} />
                <CoursePanel shown={held} />
              </div>
            </Tabs.Panel>
            <Tabs.Panel value="history">
              <HistoryView caseId={shown.id} />
            </Tabs.Panel>
          </Tabs>
          {shown.abilities.reply && <ReplyBar caseId={shown.id} onSend={send} />}
          {!shown.abilities.reply && (
            <p className={classes.closedNote}>{shown.state === 'published' ? t('case.readerNote') : t('case.closedNote')}</p>
          )}
        </div>
        {wide && (
          <aside className={classes.aside} aria-label={t('case.around')}>
            <PresencePanel present={present} />
            <SimilarPanel caseId={shown.id} title={shown.title} />
            <CoursePanel shown={held} />
          </aside>
        )}
        <CloseDialog caseId={shown.id} language={shown.language} opened={closing} onClose={() => setClosing(false)} />
        <WithdrawDialog caseId={shown.id} opened={withdrawing} onClose={() => setWithdrawing(false)} />
        <CollectDialog caseId={collecting ? shown.id : null} onClose={() => setCollecting(false)} />
        <RemaskDialog image={covering} onClose={() => setCovering(null)} />
        <ReportDialog reported={reported} onClose={() => setReported(null)} />
        <Modal
          opened={receiptShown}
          onClose={() => setReceiptShown(false)}
          title={t('receipt.title')}
          size="lg"
          closeButtonProps={{ 'aria-label': t('common.close') }}
        >
          <ReceiptCard caseId={shown.id} headless />
        </Modal>
      </div>
    </ReportContext>
  );
}

/** One case: what it is, what colleagues think, how such cases ended. */
export function CasePage() {
  const { caseId = '' } = useParams();
  const loaded = useQuery({ queryKey: ['case', caseId], queryFn: () => api.case(caseId), refetchInterval: LOOK_AGAIN_MS });
  // Once it answers as absent, what was fetched before may not be shown any longer.
  if (loaded.error instanceof ApiFailure && loaded.error.code === 'CASE_NOT_FOUND') return <NotVisible />;
  if (loaded.isPending || !loaded.data) {
    return (
      <div className={classes.page}>
        <div className={classes.column}>
          <div className={classes.inset}>
            {loaded.isPending ? <TextSkeleton lines={8} /> : <FailureNote failure={loaded.error} onRetry={() => void loaded.refetch()} />}
          </div>
        </div>
      </div>
    );
  }
  if (loaded.data.state === 'draft') return <Navigate to={`/cases/${caseId}/edit`} replace />;
  if (loaded.data.state === 'withdrawn') return <Tombstone shown={loaded.data} />;
  return <LoadedCase key={caseId} shown={loaded.data} />;
}
