import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import type { DraftSaver } from './draft-saver.ts';
import classes from './compose.module.css';

/** The case was changed on another device meanwhile: the author chooses which text stays. */
export function ConflictNote({ caseId, saver }: { caseId: string; saver: DraftSaver }) {
  const { t } = useTranslation();
  const settle = useMutation({
    mutationFn: async (choice: 'theirs' | 'mine') => {
      const view = await api.case(caseId);
      if (choice === 'theirs') saver.takeTheirs(view);
      else await saver.keepMine(view);
    },
  });
  return (
    <section className={classes.conflict} role="alert">
      <h2>{t('conflict.title')}</h2>
      <p>{t('conflict.text')}</p>
      {settle.isError && <FailureNote failure={settle.error} />}
      <Group>
        <Button variant="default" loading={settle.isPending} onClick={() => settle.mutate('theirs')}>
          {t('conflict.theirs')}
        </Button>
        <Button loading={settle.isPending} onClick={() => settle.mutate('mine')}>
          {t('conflict.mine')}
        </Button>
      </Group>
    </section>
  );
}
