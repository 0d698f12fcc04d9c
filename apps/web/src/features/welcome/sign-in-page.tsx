import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation } from 'react-router';
import { errorMessage, LIMITS } from '#libs/contracts';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { ApiFailure } from '../../lib/failures.ts';
import { currentLocale } from '../../lib/i18n.ts';
import { nextPlace } from '../../lib/next-place.ts';
import { useInstance, useRenewSession, useSession } from '../../lib/session.ts';
import { useTitle } from '../../lib/use-title.ts';
import { DemoBox } from './demo-box.tsx';
import { WelcomePanel } from './welcome-panel.tsx';
import classes from './welcome.module.css';

/** First visit and sign-in; returns to the page that asked for it. */
export function SignInPage() {
  const { t } = useTranslation();
  const location = useLocation();
  const session = useSession();
  const instance = useInstance();
  const renew = useRenewSession();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  useTitle(t('signIn.title'));
  const signIn = useMutation({
    mutationFn: async () => {
      await api.signIn({ email: email.trim(), password });
      await renew();
    },
  });
  if (session.data) return <Navigate to={nextPlace(location.search)} replace />;

  const comesFromRegistration = (location.state as { registered?: boolean } | null)?.registered === true;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <div className={classes.page}>
      <WelcomePanel />
      <main className={classes.side}>
        <div className={classes.top}>
          <LanguageSwitch />
        </div>
        <div className={classes.form}>
          <h1 className={classes.title}>{t('signIn.title')}</h1>
          {location.search.includes('next=') && <p className={classes.muted}>{t('signIn.returns')}</p>}
          {comesFromRegistration && (
            <FailureNote failure={new ApiFailure('SIGN_IN_FAILED', 401, errorMessage('SIGN_IN_FAILED', currentLocale()))} />
          )}
          <form className={classes.form} onSubmit={submit}>
            <TextInput
              type="email"
              label={t('signIn.email')}
              autoComplete="username"
              required
              withAsterisk={false}
              maxLength={LIMITS.emailLength}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <PasswordInput
              label={t('signIn.password')}
              autoComplete="current-password"
              required
              withAsterisk={false}
              maxLength={LIMITS.passwordMax}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            />
            {signIn.isError && <FailureNote failure={signIn.error} />}
            <Button type="submit" loading={signIn.isPending} fullWidth>
              {t('signIn.enter')}
            </Button>
          </form>
          <p className={classes.muted}>
            <Trans i18nKey="signIn.noAccount" components={{ ask: <Anchor component={Link} to="/register" inherit /> }} />
          </p>
          {instance.data?.demo && <DemoBox accounts={instance.data.demoAccounts} />}
        </div>
        <p className={classes.patient}>
          <Trans i18nKey="patient.isPatient" components={{ code: <Anchor component={Link} to="/withdraw" inherit /> }} />
        </p>
      </main>
    </div>
  );
}
