import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconArrowLeft, IconCircleCheck, IconFileDownload, IconFolderPlus, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Chip } from '../../components/chip.tsx';
import { CollectDialog } from '../../components/collect-dialog.tsx';
import { SourceChip, SourceLine } from '../../components/source-line.tsx';
import { FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api, caseSheetFile } from '../../lib/api.ts';
import type { PublishedCase } from '../../lib/api-types.ts';
import { ApiFailure } from '../../lib/failures.ts';
import { useKeeping } from '../../lib/keeping.ts';
import { useTerms } from '../../lib/terms.ts';
import { useTitle } from '../../lib/use-title.ts';
import { SimilarPanel } from './similar-panel.tsx';
import { NotVisible } from './tombstone.tsx';
import classes from './case.module.css';

function LiteratureTools({ shown, onCollect }: { shown: PublishedCase; onCollect: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { bookmarked, ready, toggle } = useKeeping(shown.id);
  const back = () => void (window.history.length > 1 ? navigate(-1) : navigate('/archive'));
  const star = bookmarked ? <IconStarFilled aria-hidden size="1.1rem" /> : <IconStar aria-hidden size="1.1rem" />;
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
      <Button
        variant="default"
        aria-pressed={bookmarked}
        aria-label={t('keep.bookmark')}
        loading={toggle.isPending}
        disabled={!ready}
        onClick={() => toggle.mutate()}
        leftSection={star}
      >
        <span className={classes.wideText}>{t('keep.bookmark')}</span>
      </Button>
      <Button
        variant="default"
        aria-label={t('collect.title')}
        onClick={onCollect}
        leftSection={<IconFolderPlus aria-hidden size="1.1rem" />}
      >
        <span className={classes.wideText}>{t('collect.short')}</span>
      </Button>
      <Button
        component="a"
        href={caseSheetFile({ caseId: shown.id, origin: 'literature' })}
        download
        variant="default"
        aria-label={t('keep.pdf')}
        leftSection={<IconFileDownload aria-hidden size="1.1rem" />}
      >
        <span className={classes.wideText}>{t('keep.pdf')}</span>
      </Button>
    </div>
  );
}

function LoadedLiterature({ shown }: { shown: PublishedCase }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const [collecting, setCollecting] = useState(false);
  useTitle(shown.title);
  return (
    <div className={classes.page}>
      <div className={classes.column}>
        <LiteratureTools shown={shown} onCollect={() => setCollecting(true)} />
        <article className={classes.published}>
          <div className={classes.chips}>
            <SourceChip source={shown} />
            {shown.language !== terms.locale && <Chip tone="outline">{t(`language.${shown.language}`)}</Chip>}
            {shown.specialties.map((code) => (
              <Chip key={code}>{terms.specialty(code)}</Chip>
            ))}
          </div>
          <h1 className={classes.title} lang={shown.language}>
            {shown.title}
          </h1>
          <SourceLine source={shown} />
          {shown.diagnosis !== null && (
            <p className={classes.publishedOutcome}>
              <IconCircleCheck aria-hidden />
              <span>
                {t('literature.diagnosis')} <strong lang={shown.language}>{shown.diagnosis}</strong>
              </span>
            </p>
          )}
          <p className={classes.publishedText} lang={shown.language}>
            {shown.text}
          </p>
          <p className={classes.quiet}>{t('literature.note')}</p>
        </article>
      </div>
      <aside className={classes.aside} aria-label={t('case.around')}>
        <SimilarPanel caseId={shown.id} title={shown.title} origin="literature" />
      </aside>
      <CollectDialog caseId={collecting ? shown.id : null} onClose={() => setCollecting(false)} />
    </div>
  );
}

/** A case from the literature: its text, where it was published and on what terms, and the cases like it. */
export function LiteraturePage() {
  const { caseId = '' } = useParams();
  const loaded = useQuery({ queryKey: ['literature', caseId], queryFn: () => api.publishedCase(caseId) });
  if (loaded.error instanceof ApiFailure && loaded.error.code === 'CASE_NOT_FOUND') return <NotVisible />;
  if (loaded.data) return <LoadedLiterature key={caseId} shown={loaded.data} />;
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
