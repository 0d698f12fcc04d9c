import { Anchor, Button, MultiSelect, PasswordInput, Radio, Select, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate } from 'react-router';
import { COUNTRIES, LIMITS, PRACTICE_LEVELS, REGISTER_SCHEMES } from '#libs/contracts';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { ApiFailure, refusedFields } from '../../lib/failures.ts';
import { useKept } from '../../lib/kept-text.ts';
import { useRuleText } from '../../lib/rule-text.ts';
import { useRenewSession, useSession } from '../../lib/session.ts';
import { professionChoices, specialtyChoices, useTerms } from '../../lib/terms.ts';
import { useTitle } from '../../lib/use-title.ts';
import { brokenRules, EMPTY_FORM, type BrokenRules, type RegisterForm } from './register-form.ts';
import { WelcomePanel } from './welcome-panel.tsx';
import classes from './welcome.module.css';

/** Asks for access: one form, then the proof of profession on the next page. */
export function RegisterPage() {
  const { t } = useTranslation();
  const terms = useTerms();
  const navigate = useNavigate();
  const session = useSession();
  const renew = useRenewSession();
  const ruleText = useRuleText();
  const [form, keep, forget] = useKept<RegisterForm>('register', EMPTY_FORM);
  const [password, setPassword] = useState('');
  const [broken, setBroken] = useState<BrokenRules>({});
  useTitle(t('register.title'));

  const register = useMutation({
    mutationFn: async () => {
      const { registerScheme, registerNumber, ...rest } = form;
      const email = form.email.trim();
      await api.register({
        ...rest,
        email,
        password,
        locale: terms.locale,
        ...(registerScheme === null ? {} : { registerScheme }),
        ...(registerNumber.trim() === '' ? {} : { registerNumber: registerNumber.trim() }),
      });
      await api.signIn({ email, password });
    },
    onSuccess: async () => {
      forget();
      await renew();
      await navigate('/waiting', { replace: true });
    },
    onError: (failure) => {
      if (failure instanceof ApiFailure && failure.code === 'SIGN_IN_FAILED') void navigate('/sign-in', { state: { registered: true } });
    },
  });
  if (session.data && !register.isPending) return <Navigate to="/waiting" replace />;

  const refused = refusedFields(register.error);
  const fault = (field: keyof RegisterForm | 'password') => ruleText(broken[field] ?? refused[field]?.rule);
  const set = (change: Partial<RegisterForm>) => {
    keep({ ...form, ...change });
    setBroken((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !(field in change))));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = brokenRules(form, password);
    setBroken(found);
    if (Object.keys(found).length === 0) register.mutate();
  };

  return (
    <div className={classes.page}>
      <WelcomePanel brief />
      <main className={classes.side}>
        <div className={classes.top}>
          <LanguageSwitch />
        </div>
        <form className={classes.form} data-wide onSubmit={submit} noValidate>
          <h1 className={classes.title}>{t('register.title')}</h1>
          <p className={classes.muted}>{t('register.lead')}</p>
          <div className={classes.pair}>
            <TextInput
              label={t('register.givenName')}
              autoComplete="given-name"
              maxLength={LIMITS.nameLength}
              value={form.givenName}
              error={fault('givenName')}
              onChange={(event) => set({ givenName: event.currentTarget.value })}
            />
            <TextInput
              label={t('register.familyName')}
              autoComplete="family-name"
              maxLength={LIMITS.nameLength}
              value={form.familyName}
              error={fault('familyName')}
              onChange={(event) => set({ familyName: event.currentTarget.value })}
            />
          </div>
          <TextInput
            type="email"
            label={t('signIn.email')}
            autoComplete="email"
            maxLength={LIMITS.emailLength}
            value={form.email}
            error={fault('email')}
            onChange={(event) => set({ email: event.currentTarget.value })}
          />
          <PasswordInput
            label={t('signIn.password')}
            description={t('register.passwordHint')}
            autoComplete="new-password"
            maxLength={LIMITS.passwordMax}
            value={password}
            error={fault('password')}
            onChange={(event) => {
              setPassword(event.currentTarget.value);
              setBroken(({ password: _, ...rest }) => rest);
            }}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          />
          <Select
            label={t('register.profession')}
            data={professionChoices(terms.locale)}
            searchable
            allowDeselect={false}
            value={form.profession}
            error={fault('profession')}
            onChange={(profession) => set({ profession: profession ?? '10' })}
          />
          <Radio.Group
            label={t('register.level')}
            value={form.level}
            onChange={(level) => set({ level: PRACTICE_LEVELS.find((known) => known === level) ?? 'professional' })}
          >
            <Stack gap="sm" mt="xs">
              {PRACTICE_LEVELS.map((level) => (
                <Radio key={level} value={level} label={t(`level.${level}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <MultiSelect
            label={t('register.specialties')}
            description={t('register.specialtiesHint', { count: LIMITS.specialtiesPerClinician })}
            data={specialtyChoices(terms.locale)}
            searchable
            maxValues={LIMITS.specialtiesPerClinician}
            nothingFoundMessage={t('common.nothingFound')}
            value={form.specialties}
            error={fault('specialties')}
            onChange={(specialties) => set({ specialties })}
          />
          <Select
            label={t('register.country')}
            data={COUNTRIES.map((code) => ({ value: code, label: terms.country(code) }))}
            searchable
            allowDeselect={false}
            value={form.country}
            error={fault('country')}
            onChange={(country) => set({ country: country ?? 'FR' })}
          />
          <div className={classes.pair}>
            <Select
              label={t('register.scheme')}
              placeholder={t('register.optional')}
              clearable
              data={REGISTER_SCHEMES.map((scheme) => ({ value: scheme, label: t(`scheme.${scheme}`) }))}
              value={form.registerScheme}
              error={fault('registerScheme')}
              onChange={(value) => set({ registerScheme: REGISTER_SCHEMES.find((scheme) => scheme === value) ?? null })}
            />
            <TextInput
              label={t('register.number')}
              placeholder={t('register.optional')}
              maxLength={LIMITS.registerNumberLength}
              value={form.registerNumber}
              error={fault('registerNumber')}
              onChange={(event) => set({ registerNumber: event.currentTarget.value })}
            />
          </div>
          {register.isError && <FailureNote failure={register.error} />}
          <div className={classes.submit}>
            <Button type="submit" fullWidth loading={register.isPending}>
              {t('register.submit')}
            </Button>
          </div>
          <p className={classes.muted}>
            {t('register.haveAccount')}{' '}
            <Anchor component={Link} to="/sign-in" inherit>
              {t('signIn.title')}
            </Anchor>
          </p>
        </form>
      </main>
    </div>
  );
}
