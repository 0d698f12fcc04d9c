import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type Decision } from '#libs/contracts';
import { ChoiceChip } from '../../components/choice-chip.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import type { RequestView } from '../../lib/api-types.ts';
import { useKept } from '../../lib/kept-text.ts';
import { say } from '../../lib/say.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { useTooLong } from '../../lib/too-long.ts';
import classes from '../../components/desk.module.css';

const STANDARD = ['reason1', 'reason2', 'reason3'] as const;

type Reasoned = Exclude<Decision, 'approve'>;

function ReasonDialog({
  decision,
  requestId,
  pending,
  failure,
  onClose,
  onDecide,
}: {
  decision: Reasoned;
  requestId: string;
  pending: boolean;
  failure: unknown;
  onClose: () => void;
  onDecide: (reason: string) => void;
}) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const [reason, keep] = useKept(`decision:${decision}:${requestId}`, '');
  return (
    <Modal opened onClose={onClose} title={t(`desk.${decision}Title`)} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="lg">
        <p>{t('desk.reasonLead')}</p>
        <div className={classes.reasons} role="group" aria-label={t('desk.standard')}>
          {STANDARD.map((name) => {
            const text = t(`desk.${decision}.${name}`);
            return (
              <ChoiceChip key={name} on={reason === text} onToggle={() => keep(text)}>
                {text}
              </ChoiceChip>
            );
          })}
        </div>
        <Textarea
          label={t('desk.reason')}
          data-autofocus
          autosize
          minRows={3}
          error={tooLong(reason, LIMITS.reasonLength)}
          value={reason}
          onChange={(event) => keep(event.currentTarget.value)}
        />
        {failure !== null && <FailureNote failure={failure} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            color={decision === 'refuse' ? 'urgent' : 'petrol'}
            disabled={reason.trim() === ''}
            loading={pending}
            onClick={() => onDecide(reason.trim())}
          >
            {t(`desk.${decision}Submit`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Approve (A), ask for a document (D) or refuse (R). A verifier's own file cannot be decided here. */
export function DecisionBar({ file, onDecided }: { file: RequestView; onDecided: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Reasoned | null>(null);
  const may = file.abilities.decide;
  const decide = useMutation({
    mutationFn: (body: { decision: Decision; reason?: string }) => api.decide(file.id, { ...body, submittedAt: file.submittedAt }),
    onSuccess: (_answer, { decision }) => {
      setAsking(null);
      say(t(`desk.${decision}Done`, { name: file.displayName }));
      void queries.invalidateQueries({ queryKey: ['queue'] });
      void queries.invalidateQueries({ queryKey: ['request', file.id] });
      onDecided();
    },
  });
  const open = (decision: Reasoned) => {
    decide.reset();
    setAsking(decision);
  };
  const approve = () => {
    if (!decide.isPending) decide.mutate({ decision: 'approve' });
  };
  useShortcuts(may ? { a: approve, d: () => open('ask'), r: () => open('refuse') } : {});
  if (!may) return <p className={classes.closedBar}>{file.mine ? t('desk.ownFile') : t('desk.alreadyDecided')}</p>;
  return (
    <section className={classes.bar} aria-label={t('desk.decision')}>
      {decide.isError && asking === null && <FailureNote failure={decide.error} />}
      <div className={classes.buttons}>
        <Button loading={decide.isPending && asking === null} onClick={approve} rightSection={<KeyHint onPetrol>A</KeyHint>}>
          {t('desk.approve')}
        </Button>
        <Button variant="default" onClick={() => open('ask')} rightSection={<KeyHint>D</KeyHint>}>
          {t('desk.askButton')}
        </Button>
        <Button variant="default" className={classes.refuse} onClick={() => open('refuse')} rightSection={<KeyHint>R</KeyHint>}>
          {t('desk.refuseButton')}
        </Button>
        <span className={classes.next}>
          {t('desk.next')} <KeyHint>J</KeyHint>
        </span>
      </div>
      {asking && (
        <ReasonDialog
          decision={asking}
          requestId={file.id}
          pending={decide.isPending}
          failure={decide.error}
          onClose={() => setAsking(null)}
          onDecide={(reason) => decide.mutate({ decision: asking, reason })}
        />
      )}
    </section>
  );
}
