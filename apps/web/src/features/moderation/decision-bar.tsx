import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, MODERATION_REASONS, type ModerationReason } from '#libs/contracts';
import { ChoiceChip } from '../../components/choice-chip.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { masksOf } from '../../components/mask-editor/mask-boxes.tsx';
import { FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import type { ReportDecisionInput, ReportFile } from '../../lib/api-types.ts';
import { useKept } from '../../lib/kept-text.ts';
import type { Box } from '../../lib/pictures/edit.ts';
import { say } from '../../lib/say.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { useTooLong } from '../../lib/too-long.ts';
import desk from '../../components/desk.module.css';

/** Why something is masked or removed; that nothing was found is no reason for either. */
const REASONS = MODERATION_REASONS.filter((reason) => reason !== 'nothing_found');

type Reasoned = 'mask' | 'remove';

function ReasonDialog({
  decision,
  reportId,
  pending,
  failure,
  onClose,
  onDecide,
}: {
  decision: Reasoned;
  reportId: string;
  pending: boolean;
  failure: unknown;
  onClose: () => void;
  onDecide: (reason: { reasonCode: ModerationReason; reason?: string }) => void;
}) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const [code, setCode] = useState<ModerationReason | null>(null);
  const [words, keep] = useKept(`moderation:${reportId}`, '');
  const submit = useRef<HTMLButtonElement>(null);
  const wordsNeeded = code === 'other' && words.trim() === '';
  // A number chooses, Enter decides: the button has the focus as soon as it can be pressed.
  const choose = (reason: ModerationReason) => setCode(reason);
  useEffect(() => {
    if (code !== null) submit.current?.focus();
  }, [code]);
  useShortcuts(Object.fromEntries(REASONS.map((reason, index) => [String(index + 1), () => choose(reason)])), true);
  return (
    <Modal opened onClose={onClose} title={t(`moderation.${decision}Title`)} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="lg">
        <p>{t(`moderation.${decision}Lead`)}</p>
        <div className={desk.reasons} role="group" aria-label={t('moderation.why')}>
          {REASONS.map((reason, index) => (
            <ChoiceChip key={reason} on={code === reason} onToggle={() => choose(reason)}>
              {t(`moderation.reasons.${reason}`)} <KeyHint>{String(index + 1)}</KeyHint>
            </ChoiceChip>
          ))}
        </div>
        <Textarea
          label={t('moderation.words')}
          description={code === 'other' ? t('moderation.wordsNeeded') : t('common.optional')}
          autosize
          minRows={2}
          error={tooLong(words, LIMITS.reasonLength)}
          value={words}
          onChange={(event) => keep(event.currentTarget.value)}
        />
        {failure !== null && <FailureNote failure={failure} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            ref={submit}
            color={decision === 'remove' ? 'urgent' : 'petrol'}
            aria-disabled={code === null || wordsNeeded}
            loading={pending}
            onClick={() => {
              if (code === null || wordsNeeded || words.length > LIMITS.reasonLength) return;
              onDecide({ reasonCode: code, ...(words.trim() === '' ? {} : { reason: words.trim() }) });
            }}
          >
            {t(`moderation.${decision}Submit`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Let stand (A), cover what the boxes lie on (C) or remove (R). One's own post, and an appeal against one's own decision, cannot be decided here. */
export function DecisionBar({
  file,
  boxes,
  onDecided,
}: {
  file: ReportFile;
  /** Laid over the image; M lays one, where that is possible. */
  boxes: readonly Box[];
  onDecided: () => void;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Reasoned | null>(null);
  const { decide: may } = file.abilities;
  const stand = file.hidden || file.kind === 'precheck' || file.state === 'appealed' ? 'restore' : 'keep';
  const decide = useMutation({
    mutationFn: (body: ReportDecisionInput) => api.decideReport(file.id, body),
    onSuccess: (_answer, { decision }) => {
      setAsking(null);
      say(t(`moderation.decided.${decision}`));
      void queries.invalidateQueries({ queryKey: ['moderation'] });
      onDecided();
    },
  });
  const letStand = () => {
    if (!decide.isPending) decide.mutate({ decision: stand, reasonCode: 'nothing_found' });
  };
  const open = (decision: Reasoned) => {
    decide.reset();
    setAsking(decision);
  };
  useShortcuts(may ? { a: letStand, r: () => open('remove'), ...(boxes.length > 0 ? { c: () => open('mask') } : {}) } : {});
  if (!may) {
    const why = file.mine ? 'ownPost' : file.state === 'appealed' ? 'ownDecision' : 'alreadyDecided';
    return <p className={desk.closedBar}>{t(`moderation.${why}`)}</p>;
  }
  return (
    <section className={desk.bar} aria-label={t('desk.decision')}>
      {decide.isError && asking === null && <FailureNote failure={decide.error} />}
      <div className={desk.buttons}>
        <Button loading={decide.isPending && asking === null} onClick={letStand} rightSection={<KeyHint onPetrol>A</KeyHint>}>
          {t(`moderation.${stand}`)}
        </Button>
        {file.abilities.decisions.includes('mask') && (
          <Button variant="default" disabled={boxes.length === 0} onClick={() => open('mask')} rightSection={<KeyHint>C</KeyHint>}>
            {boxes.length === 0 ? t('moderation.mask') : t('moderation.maskCount', { count: boxes.length })}
          </Button>
        )}
        <Button variant="default" className={desk.refuse} onClick={() => open('remove')} rightSection={<KeyHint>R</KeyHint>}>
          {t('moderation.remove')}
        </Button>
        <span className={desk.next}>
          {t('desk.next')} <KeyHint>J</KeyHint>
        </span>
      </div>
      {asking && (
        <ReasonDialog
          decision={asking}
          reportId={file.id}
          pending={decide.isPending}
          failure={decide.error}
          onClose={() => setAsking(null)}
          onDecide={(reason) => decide.mutate({ decision: asking, ...reason, ...(asking === 'mask' ? { masks: masksOf(boxes) } : {}) })}
        />
      )}
    </section>
  );
}
