import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { writeBackup } from '../../lib/draft-backups.ts';
import { useMe } from '../../lib/session.ts';
import type { DraftSaver } from './draft-saver.ts';

/** Throws a draft away, after asking once. */
export function DiscardDialog({
  caseId,
  saver,
  opened,
  onClose,
}: {
  caseId: string;
  saver: DraftSaver;
  opened: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { id: accountId } = useMe();
  const discard = useMutation({
    mutationFn: async () => {
      saver.stop();
      await api.discardCase(caseId);
    },
    onSuccess: async () => {
      writeBackup(accountId, caseId, null);
      void queries.invalidateQueries({ queryKey: ['cases'] });
      void queries.invalidateQueries({ queryKey: ['counts'] });
      await navigate('/mine', { replace: true });
    },
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t('discard.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="lg">
        <p>{t('discard.lead')}</p>
        {discard.isError && <FailureNote failure={discard.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common.cancel')}
          </Button>
          <Button color="urgent" loading={discard.isPending} onClick={() => discard.mutate()}>
            {t('discard.submit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
