import { Modal, Textarea, UnstyledButton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconAlertTriangle, IconDots, IconUserSearch, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LIMITS, REPORT_REASONS, type ReportReason } from '#libs/contracts';
import { api } from '../lib/api.ts';
import { useKept } from '../lib/kept-text.ts';
import { say } from '../lib/say.ts';
import { useTooLong } from '../lib/too-long.ts';
import { FailureNote } from './states.tsx';
import classes from './report-dialog.module.css';

/** What is reported: a case, or one of its images or messages. */
export interface Reported {
  caseId: string;
  imageId?: string;
  entryId?: string;
}

const ICONS: Record<ReportReason, Icon> = { identifiable: IconUserSearch, unsafe: IconAlertTriangle, other: IconDots };

function ReportSheet({ reported, onDone }: { reported: Reported; onDone: () => void }) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const queries = useQueryClient();
  const [note, keep, forget] = useKept(`report:${reported.imageId ?? reported.entryId ?? reported.caseId}`, '');
  const send = useMutation({
    mutationFn: (reason: ReportReason) => api.report({ ...reported, reason, ...(note.trim() === '' ? {} : { note: note.trim() }) }),
    onSuccess: ({ hidden }) => {
      forget();
      say(hidden ? t('report.hidden') : t('report.received'));
      if (hidden) {
        void queries.invalidateQueries({ queryKey: ['case', reported.caseId] });
        void queries.invalidateQueries({ queryKey: ['cases'] });
      }
      onDone();
    },
  });
  return (
    <div className={classes.sheet}>
      <div className={classes.reasons} role="group" aria-label={t('report.why')}>
        {REPORT_REASONS.map((reason, index) => {
          const ReasonIcon = ICONS[reason];
          return (
            <UnstyledButton
              key={reason}
              className={classes.reason}
              disabled={send.isPending || note.length > LIMITS.reasonLength}
              {...(index === 0 ? { 'data-autofocus': true } : {})}
              onClick={() => send.mutate(reason)}
            >
              <ReasonIcon aria-hidden />
              <span>
                <strong>{t(`report.reason.${reason}`)}</strong>
                <small>{t(`report.hint.${reason}`)}</small>
              </span>
            </UnstyledButton>
          );
        })}
      </div>
      {send.isError && <FailureNote failure={send.error} />}
      <Textarea
        label={t('report.note')}
        description={t('report.noteHint')}
        autosize
        minRows={1}
        error={tooLong(note, LIMITS.reasonLength)}
        value={note}
        onChange={(event) => keep(event.currentTarget.value)}
      />
    </div>
  );
}

/** Says in one tap why something should not be there; what may name a person is out of sight before the answer comes. Null hides it. */
export function ReportDialog({ reported, onClose }: { reported: Reported | null; onClose: () => void }) {
  const { t } = useTranslation();
  const kind = reported?.imageId !== undefined ? 'image' : reported?.entryId !== undefined ? 'entry' : 'case';
  return (
    <Modal
      opened={reported !== null}
      onClose={onClose}
      title={t(`report.title.${kind}`)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {reported && <ReportSheet reported={reported} onDone={onClose} />}
    </Modal>
  );
}
