import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import type { InstanceView } from '../../lib/api-types.ts';
import { currentLocale, showLocale } from '../../lib/i18n.ts';
import { useRenewSession } from '../../lib/session.ts';
import classes from './welcome.module.css';

const LABELS = ['physician', 'specialist', 'student', 'verifier', 'verifier2', 'moderator', 'admin'] as const;

/** One button an account of the demonstration; each enters in one click. */
export function DemoBox({ accounts }: { accounts: InstanceView['demoAccounts'] }) {
  const { t } = useTranslation();
  const renew = useRenewSession();
  const enter = useMutation({
    mutationFn: async (email: string) => {
      await api.enterDemo(email);
      // Who tries the demonstration goes on in the language they came with, not in that of the fictional person.
      await showLocale(currentLocale(), true);
      await renew();
    },
  });
  const name = (label: string) => {
    const known = LABELS.find((word) => word === label);
    return known ? t(`demo.${known}`) : label;
  };
  return (
    <section className={classes.demo} aria-labelledby="demo-title">
      <div className={classes.demoHead}>
        <h2 id="demo-title">{t('demo.title')}</h2>
        <span>{t('demo.note')}</span>
      </div>
      <div className={classes.demoButtons}>
        {accounts.map((account) => (
          <Button
            key={account.email}
            variant="default"
            size="compact-md"
            title={account.displayName}
            loading={enter.isPending && enter.variables === account.email}
            onClick={() => enter.mutate(account.email)}
          >
            {name(account.label)}
          </Button>
        ))}
      </div>
      {enter.isError && <FailureNote failure={enter.error} />}
    </section>
  );
}
