import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconArrowLeft, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CaseSections } from '../../components/case-sections.tsx';
import { Chip } from '../../components/chip.tsx';
import { ImageViewer } from '../../components/image-viewer.tsx';
import { MaskBoxes } from '../../components/mask-editor/mask-boxes.tsx';
import { PersonLine } from '../../components/person.tsx';
import { FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api, imageFile } from '../../lib/api.ts';
import type { ReportFile as ReportFileView } from '../../lib/api-types.ts';
import type { Box } from '../../lib/pictures/edit.ts';
import { useTerms } from '../../lib/terms.ts';
import { agoText, spanText } from '../../lib/time.ts';
import { useNow } from '../../lib/use-now.ts';
import { DecisionBar } from './decision-bar.tsx';
import { MadeDecision } from '../../components/made-decision.tsx';
import desk from '../../components/desk.module.css';
import classes from './moderation.module.css';

/** Who said what about it. */
function Voices({ file }: { file: ReportFileView }) {
  const { t } = useTranslation();
  const { locale } = useTerms();
  const now = useNow();
  return (
    <section className={desk.card} aria-labelledby="voices-title">
      <div className={desk.cardHead}>
        <h3 id="voices-title">{t('moderation.said')}</h3>
      </div>
      <ul className={classes.voices}>
        {file.appeal && (
          <li>
            <strong>{t('moderation.appealed')}</strong>
            <p className={classes.words}>{file.appeal.text}</p>
            <span className={desk.quiet}>{agoText(file.appeal.appealedAt, locale, now)}</span>
          </li>
        )}
        {file.voices.map((voice) => (
          <li key={voice.id}>
            <strong>{voice.reason ? t(`report.reason.${voice.reason}`) : t(`moderation.kind.${file.kind}`)}</strong>
            {voice.note && <p className={classes.words}>{voice.note}</p>}
            {voice.contact && <p className={desk.quiet}>{t('moderation.answerTo', { contact: voice.contact })}</p>}
            <span className={desk.quiet}>
              {voice.reporter ? <PersonLine author={voice.reporter} /> : t('moderation.outsider')} · {agoText(voice.createdAt, locale, now)}
            </span>
          </li>
        ))}
        {file.voices.length === 0 && !file.appeal && (
          <li>{file.kind === 'precheck' || file.kind === 'sample' ? t(`moderation.because.${file.kind}`) : t('moderation.nobodySaid')}</li>
        )}
        {file.decisions.map((decision) => (
          <li key={decision.round}>
            <MadeDecision decision={decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The case around what was reported, as its readers had it. */
function Context({ file }: { file: ReportFileView }) {
  const { t } = useTranslation();
  const others = file.case.images.filter(({ id, state }) => id !== file.imageId && state === 'ready');
  return (
    <section className={desk.card} aria-labelledby="context-title">
      <div className={desk.cardHead}>
        <h3 id="context-title">{t('moderation.case')}</h3>
        <PersonLine author={file.case.author} />
      </div>
      <div className={classes.inside}>
        <h4 className={classes.contextTitle}>{file.case.title}</h4>
        {file.case.tags.length > 0 && (
          <p className={classes.tags}>
            {file.case.tags.map((tag) => (
              <Chip key={tag} tone="outline">
                {tag}
              </Chip>
            ))}
          </p>
        )}
        <CaseSections patient={null} sections={file.case.sections} language="fr" />
        {others.length > 0 && (
          <ImageViewer images={others.map(({ id, description, version, hidden }) => ({ id, description, version, veiled: hidden }))} />
        )}
      </div>
    </section>
  );
}

function Loaded({ file, onDecided }: { file: ReportFileView; onDecided: () => void }) {
  const { t } = useTranslation();
  const { locale } = useTerms();
  const now = useNow();
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const image = file.case.images.find(({ id }) => id === file.imageId);
  const mayMask = file.abilities.decisions.includes('mask') && (image === undefined || image.state === 'ready');
  const source = imageFile(file.imageId ?? '', 'full', image?.version);
  const name = image?.description ?? t('moderation.target.image');
  const entryImages = (file.entry?.imageIds ?? []).filter((id) => id !== file.imageId);
  return (
    <article className={desk.request}>
      <Button
        className={desk.phoneBack}
        component={Link}
        to="/moderation"
        variant="subtle"
        color="gray"
        leftSection={<IconArrowLeft aria-hidden size="1.1rem" />}
      >
        {t('moderation.title')}
      </Button>
      <header>
        <h2 className={desk.name}>
          {t(`moderation.kind.${file.kind}`)} · {t(`moderation.target.${file.target}`)}
        </h2>
        <p className={desk.quiet}>
          {t('moderation.waitsFor', { span: spanText(now - Date.parse(file.waitingSince), locale) })}
          {file.reports > 1 && ` · ${t('moderation.voices', { count: file.reports })}`}
          {file.hidden && (
            <span className={classes.hiddenMark}>
              <IconEyeOff aria-hidden />
              {t('moderation.hidden')}
            </span>
          )}
        </p>
      </header>
      <div className={desk.pair}>
        {file.imageId !== null && (
          <section className={desk.card} aria-labelledby="thing-title">
            <div className={desk.cardHead}>
              <h3 id="thing-title" className={classes.thing}>
                {t('moderation.target.image')}
              </h3>
              <span>{image?.description}</span>
            </div>
            {image?.state === 'erased' ? (
              <p className={desk.inset}>{t('absent.removedWhy')}</p>
            ) : (
              <div className={classes.picture}>
                {mayMask ? (
                  <MaskBoxes key={image?.version} source={source} name={name} boxes={boxes} onBoxes={setBoxes} />
                ) : (
                  <img src={source} alt={name} />
                )}
              </div>
            )}
          </section>
        )}
        {file.entry && file.imageId === null && (
          <section className={desk.card} aria-labelledby="thing-title">
            <div className={desk.cardHead}>
              <h3 id="thing-title" className={classes.thing}>
                {t('moderation.target.entry')}
              </h3>
              <PersonLine author={file.entry.author} />
            </div>
            <div className={classes.inside}>
              <p className={classes.words}>{file.entry.body}</p>
              {entryImages.length > 0 && (
                <ImageViewer
                  images={entryImages.map((id, index) => ({
                    id,
                    description: t('thread.imageName', { number: index + 1, total: entryImages.length }),
                  }))}
                />
              )}
            </div>
          </section>
        )}
        {file.target === 'case' && <Context file={file} />}
        <Voices file={file} />
      </div>
      {file.target !== 'case' && <Context file={file} />}
      <DecisionBar file={file} boxes={boxes} onDecided={onDecided} />
    </article>
  );
}

/** One thing in the queue: what it is, who said what, the case around it, the decision. */
export function ReportFile({ reportId, onDecided }: { reportId: string; onDecided: () => void }) {
  const loaded = useQuery({ queryKey: ['moderation', 'report', reportId], queryFn: () => api.moderationReport(reportId) });
  if (!loaded.data) {
    return (
      <div className={desk.inset}>
        {loaded.isError ? <FailureNote failure={loaded.error} onRetry={() => void loaded.refetch()} /> : <TextSkeleton lines={8} />}
      </div>
    );
  }
  return <Loaded file={loaded.data} onDecided={onDecided} />;
}
