import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { useTooLong } from '../../lib/too-long.ts';

/** Takes a case out of sight, after asking once. */
export function WithdrawDialog({ caseId, opened, onClose }: { caseId: string; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () => api.withdrawCase(caseId, reason.trim() === '' ? {} : { reason: reason.trim() }),
    onSuccess: (withdrawn) => {
      queries.setQueryData(['case', caseId], withdrawn);
      void queries.invalidateQueries({ queryKey: ['cases'] });
      onClose();
    },
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t('withdraw.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="lg">
        <p>{t('withdraw.lead')}</p>
        <Textarea
          label={t('withdraw.reason')}
          description={t('common.optional')}
          autosize
          minRows={2}
          error={tooLong(reason, LIMITS.reasonLength)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {withdraw.isError && <FailureNote failure={withdraw.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common.cancel')}
          </Button>
          <Button color="urgent" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {t('withdraw.submit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
