import { Button, Tooltip } from '@mantine/core';
import {
  IconArchive,
  IconBookmark,
  IconCircleCheck,
  IconClock,
  IconFlag,
  IconFolders,
  IconHome,
  IconInbox,
  IconNotes,
  IconPlus,
  IconSettings,
  IconShieldCheck,
  IconUser,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { KeyHint } from '../components/key-hint.tsx';
import { Initials, VerifiedMark } from '../components/person.tsx';
import { Wordmark } from '../components/wordmark.tsx';
import { useModerationQueue } from '../lib/moderation-queue.ts';
import { useCounts, useMe } from '../lib/session.ts';
import { useTerms } from '../lib/terms.ts';
import { Bell } from './bell.tsx';
import classes from './sidebar.module.css';

function Place({
  to,
  icon: PlaceIcon,
  label,
  count,
  rail,
}: {
  to: string;
  icon: Icon;
  label: string;
  count?: number | undefined;
  rail: boolean;
}) {
  const link = (
    <NavLink to={to} end={to === '/'} className={classes.place} {...(rail ? { 'aria-label': label } : {})}>
      <PlaceIcon aria-hidden size="1.25rem" />
      {!rail && <span className={classes.label}>{label}</span>}
      {!rail && count !== undefined && count > 0 && <span className={classes.count}>{count}</span>}
    </NavLink>
  );
  return rail ? (
    <Tooltip label={label} position="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}

function NewCase({ rail }: { rail: boolean }): ReactNode {
  const { t } = useTranslation();
  if (rail) {
    return (
      <Button component={Link} to="/cases/new" aria-label={t('nav.newCase')} px="sm">
        <IconPlus aria-hidden size="1.25rem" />
      </Button>
    );
  }
  return (
    <Button
      component={Link}
      to="/cases/new"
      justify="space-between"
      fullWidth
      leftSection={<IconPlus aria-hidden size="1.25rem" />}
      rightSection={<KeyHint onPetrol>N</KeyHint>}
    >
      {t('nav.newCase')}
    </Button>
  );
}

function MySpecialties() {
  const { t } = useTranslation();
  const terms = useTerms();
  const me = useMe();
  const counts = useCounts(true);
  const { search, pathname } = useLocation();
  const shown = pathname === '/' ? new URLSearchParams(search).get('specialty') : null;
  return (
    <>
      <p className={classes.heading}>{t('nav.mySpecialties')}</p>
      {me.clinician.watchedSpecialties.map((code) => (
        <Link key={code} to={`/?specialty=${code}`} className={classes.place} aria-current={shown === code ? 'page' : undefined}>
          <span className={classes.label}>{terms.specialty(code)}</span>
          <span className={classes.count}>{counts.data?.bySpecialty[code] ?? ''}</span>
        </Link>
      ))}
      <Link to="/me#specialties" className={classes.place}>
        <IconPlus aria-hidden size="1.1rem" />
        <span className={classes.label}>{t('nav.addSpecialty')}</span>
      </Link>
    </>
  );
}

/** The way around on desktop; `rail` shows icons only. */
export function Sidebar({ rail }: { rail: boolean }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const me = useMe();
  const { readCases, postCases, decideVerification, moderate } = me.abilities;
  const counts = useCounts(readCases);
  const waiting = useModerationQueue(null, moderate).items.filter(({ mine }) => !mine).length;
  return (
    <nav className={classes.sidebar} data-rail={rail} aria-label={t('nav.label')}>
      <Link to="/" className={classes.home}>
        <span aria-hidden>
          <Wordmark short={rail} />
        </span>
        <span className="visually-hidden">{t('nav.brandHome')}</span>
      </Link>
      {postCases && <NewCase rail={rail} />}
      <div className={classes.places}>
        {readCases && (
          <>
            <Place to="/" icon={IconInbox} label={t('nav.toAnswer')} count={counts.data?.toAnswer} rail={rail} />
            <Place to="/for-me" icon={IconHome} label={t('nav.forMe')} rail={rail} />
            <Place to="/recent" icon={IconClock} label={t('nav.recent')} rail={rail} />
            <Place to="/closed" icon={IconCircleCheck} label={t('nav.closed')} rail={rail} />
            {postCases && <Place to="/mine" icon={IconNotes} label={t('nav.mine')} count={counts.data?.mine} rail={rail} />}
            <Place to="/followed" icon={IconBookmark} label={t('nav.followed')} rail={rail} />
            <Place to="/archive" icon={IconArchive} label={t('nav.archive')} rail={rail} />
            <Place to="/collections" icon={IconFolders} label={t('nav.collections')} rail={rail} />
          </>
        )}
        {!readCases && <Place to="/waiting" icon={IconClock} label={t('nav.waiting')} rail={rail} />}
        {decideVerification && <Place to="/desk" icon={IconShieldCheck} label={t('nav.desk')} rail={rail} />}
        {moderate && <Place to="/moderation" icon={IconFlag} label={t('nav.moderation')} count={waiting} rail={rail} />}
        {readCases && !rail && <MySpecialties />}
      </div>
      <div className={classes.foot}>
        {rail ? (
          <>
            <Bell />
            <Place to="/me" icon={IconUser} label={t('nav.me')} rail />
          </>
        ) : (
          <Link to="/me" className={classes.me}>
            <Initials name={me.clinician.displayName} student={me.clinician.level === 'student'} />
            <span className={classes.who}>
              <strong>{me.clinician.displayName}</strong>
              <span>
                {terms.calling(me.clinician)} {me.verification.state === 'verified' && <VerifiedMark />}
              </span>
            </span>
            <IconSettings aria-hidden size="1.1rem" />
            <span className="visually-hidden">{t('nav.me')}</span>
          </Link>
        )}
      </div>
    </nav>
  );
}
