import { Anchor, Button, MultiSelect, SegmentedControl, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { LIMITS, LOCALES } from '#libs/contracts';
import { PageBody, PageHead } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { Initials, VerifiedMark } from '../../components/person.tsx';
import { FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { forgetBackups } from '../../lib/draft-backups.ts';
import { currentLocale, showLocale } from '../../lib/i18n.ts';
import { useMe } from '../../lib/session.ts';
import { specialtyChoices, useTerms } from '../../lib/terms.ts';
import { dayText } from '../../lib/time.ts';
import { TrustPanel } from './trust-panel.tsx';
import classes from './me.module.css';

const SCHEMES: MantineColorScheme[] = ['auto', 'light', 'dark'];

/** How the reader stands: verification, specialties, language, light or dark, sign out. */
export function MePage() {
  const { t } = useTranslation();
  const terms = useTerms();
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const update = useMutation({ mutationFn: api.updateMe, onSuccess: (changed) => queries.setQueryData(['me'], changed) });
  const signOut = useMutation({
    mutationFn: api.signOut,
    onSuccess: async () => {
      sessionStorage.clear();
      forgetBackups();
      await navigate('/sign-in', { replace: true });
      queries.clear();
      queries.setQueryData(['me'], null);
    },
  });
  const { clinician, verification } = me;
  return (
    <PageBody>
      <PageHead title={t('nav.me')} />
      <div className={classes.who}>
        <Initials name={clinician.displayName} student={clinician.level === 'student'} />
        <div>
          <p className={classes.name}>{clinician.displayName}</p>
          <p className={classes.quiet}>
            {terms.profession(clinician.profession)} · {t(`level.${clinician.level}`)} · {terms.country(clinician.country)}
          </p>
          <p className={classes.quiet}>{me.email}</p>
        </div>
      </div>
      <Panel title={t('me.verification')}>
        <p>
          {t(`waiting.state.${verification.state}`)} {verification.state === 'verified' && <VerifiedMark />}
        </p>
        {verification.validUntil && (
          <p className={classes.quiet}>{t('me.validUntil', { day: dayText(verification.validUntil, terms.locale) })}</p>
        )}
        {verification.state !== 'verified' && (
          <Anchor component={Link} to="/waiting">
            {t('me.seeFile')}
          </Anchor>
        )}
      </Panel>
      <div id="specialties">
        <Panel title={t('nav.mySpecialties')}>
          <MultiSelect
            label={t('me.specialtiesLabel')}
            description={t('me.specialtiesHint')}
            data={specialtyChoices(terms.locale)}
            searchable
            maxValues={LIMITS.watchedSpecialties}
            nothingFoundMessage={t('common.nothingFound')}
            value={clinician.watchedSpecialties}
            disabled={update.isPending}
            onChange={(watchedSpecialties) =>
              update.mutate(
                { watchedSpecialties },
                {
                  onSuccess: () => {
                    void queries.invalidateQueries({ queryKey: ['counts'] });
                    void queries.invalidateQueries({ queryKey: ['cases'] });
                  },
                },
              )
            }
          />
        </Panel>
      </div>
      {update.isError && <FailureNote failure={update.error} />}
      <Panel title={t('me.language')}>
        <SegmentedControl
          aria-label={t('me.language')}
          value={currentLocale()}
          data={LOCALES.map((locale) => ({ value: locale, label: t(`language.${locale}`) }))}
          onChange={(value) => {
            const locale = LOCALES.find((known) => known === value) ?? 'fr';
            void showLocale(locale, true);
            update.mutate({ locale });
          }}
        />
      </Panel>
      <Panel title={t('me.scheme')}>
        <SegmentedControl
          aria-label={t('me.scheme')}
          value={colorScheme}
          data={SCHEMES.map((scheme) => ({ value: scheme, label: t(`me.schemes.${scheme}`) }))}
          onChange={(value) => setColorScheme(SCHEMES.find((known) => known === value) ?? 'auto')}
        />
      </Panel>
      {me.abilities.readCases && <TrustPanel />}
      <nav className={classes.links} aria-label={t('me.more')}>
        {me.abilities.readCases && (
          <Button component={Link} to="/followed" variant="default">
            {t('nav.followed')}
          </Button>
        )}
        {me.abilities.readCases && (
          <Button component={Link} to="/collections" variant="default">
            {t('nav.collections')}
          </Button>
        )}
        {me.abilities.postCases && (
          <Button component={Link} to="/mine" variant="default">
            {t('nav.mine')}
          </Button>
        )}
        <Button component={Link} to="/notifications" variant="default">
          {t('nav.notifications')}
        </Button>
        {me.abilities.moderate && (
          <Button component={Link} to="/moderation" variant="default">
            {t('nav.moderation')}
          </Button>
        )}
      </nav>
      {signOut.isError && <FailureNote failure={signOut.error} />}
      <div>
        <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {t('me.signOut')}
        </Button>
      </div>
    </PageBody>
  );
}
