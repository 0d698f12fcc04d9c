import { Anchor, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconEraser, IconHeartHandshake, IconLock, IconMail } from '@tabler/icons-react';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { LIMITS } from '#libs/contracts';
import { PublicPage } from '../../components/public-page.tsx';
import { FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { ApiFailure } from '../../lib/failures.ts';
import { currentLocale } from '../../lib/i18n.ts';
import { longDay } from '../../lib/time.ts';
import { useTitle } from '../../lib/use-title.ts';
import { codeFault, codeInFragment } from './typed-code.ts';
import classes from './patient.module.css';

/** Says that it is done, and takes the focus, so that it is read out. */
function Withdrawn({ day }: { day: string | null }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={classes.result}>
      <h2 ref={heading} tabIndex={-1}>
        <IconCircleCheck aria-hidden />
        {day === null ? t('patient.already') : t('patient.withdrawnOn', { day })}
      </h2>
      <p>{t('patient.withdrawnWhy')}</p>
    </section>
  );
}

/** What the code takes back and what will happen, then the one button. */
function Found({ code, onWithdrawn }: { code: string; onWithdrawn: (day: string) => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const found = useQuery({ queryKey: ['withdrawal', code], queryFn: () => api.checkWithdrawal(code), gcTime: 0, staleTime: Infinity });
  const withdraw = useMutation({
    mutationFn: () => api.withdrawByCode(code),
    onSuccess: ({ withdrawnAt }) => onWithdrawn(longDay(withdrawnAt, currentLocale())),
  });
  if (found.isPending) return <TextSkeleton lines={4} />;
  if (found.isError) {
    const again = found.error instanceof ApiFailure && found.error.passing;
    return <FailureNote failure={found.error} {...(again ? { onRetry: () => void found.refetch() } : {})} />;
  }
  const { publishedOn, imageCount, state } = found.data;
  if (state === 'withdrawn') return <Withdrawn day={null} />;
  const fate = [
    { icon: IconEraser, text: t('patient.fateImages') },
    { icon: IconLock, text: t('patient.fateFinal') },
    { icon: IconMail, text: t('patient.fateTold') },
    { icon: IconHeartHandshake, text: t('patient.fateCare') },
  ];
  return (
    <section className={classes.card} aria-labelledby="found-title">
      <div>
        <h2 id="found-title">{t('patient.sharedOn', { day: longDay(publishedOn, currentLocale()) })}</h2>
        <p className={classes.muted} role="status">
          {imageCount === 0 ? t('patient.noImage') : t('patient.images', { count: imageCount })}
        </p>
      </div>
      <div>
        <p className={classes.what}>{t('patient.fate')}</p>
        <ul className={classes.facts}>
          {fate.map(({ icon: FateIcon, text }) => (
            <li key={text}>
              <FateIcon aria-hidden />
              {text}
            </li>
          ))}
        </ul>
      </div>
      <Button color="urgent" onClick={() => setAsking(true)}>
        {t('patient.withdraw')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('patient.sure')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Stack gap="lg">
          <p>{t('patient.sureWhy')}</p>
          {withdraw.isError && <FailureNote failure={withdraw.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
              {t('common.cancel')}
            </Button>
            <Button color="urgent" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {t('patient.yes')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </section>
  );
}

function WithdrawSheet({ code }: { code: string }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(code);
  const [checked, setChecked] = useState(codeFault(code) === null ? code : null);
  const [refused, setRefused] = useState<'empty' | 'shape' | null>(null);
  const [doneOn, setDoneOn] = useState<string | null>(null);
  useTitle(t('patient.title'));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const fault = codeFault(typed);
    setRefused(fault);
    setChecked(fault === null ? typed : null);
  };
  return (
    <PublicPage>
      <h1 className={classes.title}>{t('patient.title')}</h1>
      {doneOn !== null ? (
        <Withdrawn day={doneOn} />
      ) : (
        <>
          <p className={classes.muted}>{t('patient.lead')}</p>
          <form className={classes.form} onSubmit={submit} noValidate>
            <TextInput
              label={t('patient.code')}
              description={t('patient.codeHint')}
              classNames={{ input: classes.code ?? '' }}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={LIMITS.linkLength}
              value={typed}
              error={refused && t(`patient.fault.${refused}`)}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                setRefused(null);
                setChecked(null);
              }}
            />
            {checked === null && <Button type="submit">{t('patient.check')}</Button>}
          </form>
          {checked !== null && <Found key={checked} code={checked} onWithdrawn={setDoneOn} />}
        </>
      )}
      <p className={classes.elsewhere}>
        <Anchor component={Link} to="/report">
          {t('patient.toReport')}
        </Anchor>
      </p>
    </PublicPage>
  );
}

/** For the patient, without an account: the code of the receipt takes the case back. The code comes in the fragment or is typed. */
export function WithdrawPage() {
  const code = codeInFragment(useLocation().hash);
  return <WithdrawSheet key={code} code={code} />;
}
