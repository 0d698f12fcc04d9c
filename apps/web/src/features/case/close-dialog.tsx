import { Button, Group, Modal, Radio, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, PROOFS, type Locale, type Proof } from '#libs/contracts';
import { IdentifierPanel } from '../../components/identifier-panel.tsx';
import { MarkedTextarea } from '../../components/marked-textarea.tsx';
import { FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { replaceAllFound, type Found } from '../../lib/identifiers/found.ts';
import { useIdentifiers } from '../../lib/identifiers/use-identifiers.ts';
import { useKept } from '../../lib/kept-text.ts';
import { useTooLong } from '../../lib/too-long.ts';

interface Outcome {
  diagnosis: string;
  proof: Proof | null;
  whatHelped: string;
}

const UNKNOWN: Outcome = { diagnosis: '', proof: null, whatHelped: '' };

/** Ends a case with its diagnosis and what proves it. */
export function CloseDialog({
  caseId,
  language,
  opened,
  onClose,
}: {
  caseId: string;
  language: Locale;
  opened: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const queries = useQueryClient();
  const [outcome, keep, forget] = useKept<Outcome>(`close:${caseId}`, UNKNOWN);
  const texts = { diagnosis: outcome.diagnosis, whatHelped: outcome.whatHelped };
  const identifiers = useIdentifiers(texts, language, `close:${caseId}`);
  const inField = (field: string) => identifiers.found.filter((one) => one.field === field);
  const replace = (found: Found[]) => {
    const of = (field: keyof typeof texts) =>
      replaceAllFound(
        texts[field],
        found.filter((one) => one.field === field),
      );
    keep({ ...outcome, diagnosis: of('diagnosis'), whatHelped: of('whatHelped') });
  };
  const close = useMutation({
    mutationFn: (proof: Proof) =>
      api.closeCase(caseId, {
        diagnosis: outcome.diagnosis.trim(),
        proof,
        identifierAnswers: identifiers.forServer(),
        ...(outcome.whatHelped.trim() === '' ? {} : { whatHelped: outcome.whatHelped.trim() }),
      }),
    onSuccess: (closed) => {
      queries.setQueryData(['case', caseId], closed);
      void queries.invalidateQueries({ queryKey: ['cases'] });
      void queries.invalidateQueries({ queryKey: ['counts'] });
      forget();
      onClose();
    },
    onError: (failure) => void identifiers.learn(failure),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (outcome.proof) close.mutate(outcome.proof);
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('close.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form onSubmit={submit}>
        <Stack gap="lg">
          <p>{t('close.lead')}</p>
          <MarkedTextarea
            found={inField('diagnosis')}
            label={t('close.diagnosis')}
            autosize
            minRows={1}
            data-autofocus
            error={tooLong(outcome.diagnosis, LIMITS.diagnosisLength)}
            value={outcome.diagnosis}
            onChange={(event) => keep({ ...outcome, diagnosis: event.currentTarget.value.replaceAll('\n', ' ') })}
          />
          <Radio.Group
            label={t('close.proof')}
            value={outcome.proof}
            onChange={(value) => keep({ ...outcome, proof: PROOFS.find((proof) => proof === value) ?? null })}
          >
            <Stack gap="sm" mt="sm">
              {PROOFS.map((proof) => (
                <Radio key={proof} value={proof} label={t(`proof.${proof}`)} description={t(`proofHint.${proof}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <MarkedTextarea
            found={inField('whatHelped')}
            label={t('close.whatHelped')}
            description={t('common.optional')}
            autosize
            minRows={2}
            error={tooLong(outcome.whatHelped, LIMITS.whatHelpedLength)}
            value={outcome.whatHelped}
            onChange={(event) => keep({ ...outcome, whatHelped: event.currentTarget.value })}
          />
          <IdentifierPanel identifiers={identifiers} onReplace={replace} />
          {close.isError && <FailureNote failure={close.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button
              type="submit"
              loading={close.isPending}
              disabled={outcome.diagnosis.trim() === '' || outcome.proof === null || identifiers.open.length > 0}
            >
              {t('close.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
