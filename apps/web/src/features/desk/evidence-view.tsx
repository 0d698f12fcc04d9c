import { ActionIcon, Button } from '@mantine/core';
import { IconExternalLink, IconEye, IconRotateClockwise, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceFile } from '../../lib/api.ts';
import type { RequestView } from '../../lib/api-types.ts';
import classes from '../../components/desk.module.css';

const LARGEST = 4;

/** The documents of a file, one at a time: enlarge, turn; a PDF opens on its own. */
export function EvidenceView({ evidence }: { evidence: RequestView['evidence'] }) {
  const { t } = useTranslation();
  const [index, setIndex] = useState(0);
  const [scale, setScale] = useState(1);
  const [turn, setTurn] = useState(0);
  const document = evidence[Math.min(index, evidence.length - 1)];
  const choose = (to: number) => {
    setIndex(to);
    setScale(1);
    setTurn(0);
  };
  return (
    <section className={classes.card} aria-labelledby="evidence-title">
      <div className={classes.cardHead}>
        <h3 id="evidence-title">{t('desk.evidence')}</h3>
        <span>
          <IconEye aria-hidden size="1.1em" /> {t('desk.viewRecorded')}
        </span>
      </div>
      {!document && <p className={classes.inset}>{t('desk.noEvidence')}</p>}
      {document?.mediaType === 'application/pdf' && (
        <div className={classes.stage}>
          <Button
            component="a"
            href={evidenceFile(document.id)}
            target="_blank"
            rel="noreferrer"
            leftSection={<IconExternalLink aria-hidden size="1.1rem" />}
          >
            {t('desk.openPdf')}
          </Button>
        </div>
      )}
      {document && document.mediaType !== 'application/pdf' && (
        <div className={classes.stage} tabIndex={0} role="group" aria-label={t('desk.documentNumber', { number: index + 1 })}>
          <img
            src={evidenceFile(document.id)}
            alt={t('desk.documentNumber', { number: index + 1 })}
            style={{
              transform: `rotate(${turn}deg)`,
              ...(scale > 1 ? { width: `${scale * 100}%`, maxWidth: 'none', maxHeight: 'none' } : {}),
            }}
          />
        </div>
      )}
      {document && (
        <div className={classes.stageTools}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="var(--size-touch)"
            aria-label={t('viewer.larger')}
            disabled={scale >= LARGEST}
            onClick={() => setScale(scale * 1.4)}
          >
            <IconZoomIn aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="var(--size-touch)"
            aria-label={t('viewer.smaller')}
            disabled={scale <= 1}
            onClick={() => setScale(Math.max(1, scale / 1.4))}
          >
            <IconZoomOut aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="var(--size-touch)"
            aria-label={t('desk.turn')}
            onClick={() => setTurn((turn + 90) % 360)}
          >
            <IconRotateClockwise aria-hidden />
          </ActionIcon>
          <span className={classes.pages}>
            {evidence.map((other, position) => (
              <Button
                key={other.id}
                variant={position === index ? 'light' : 'subtle'}
                size="compact-md"
                aria-pressed={position === index}
                onClick={() => choose(position)}
              >
                {t('desk.documentNumber', { number: position + 1 })}
              </Button>
            ))}
          </span>
        </div>
      )}
    </section>
  );
}
