import {
  IconArchive,
  IconClock,
  IconFlag,
  IconInbox,
  IconNotes,
  IconPlus,
  IconShieldCheck,
  IconUser,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { useMe } from '../lib/session.ts';
import classes from './bottom-bar.module.css';

const FEEDS = ['/', '/for-me', '/recent', '/closed'];

function Place({ to, icon: PlaceIcon, label, also = [] }: { to: string; icon: Icon; label: string; also?: string[] }) {
  const { pathname } = useLocation();
  const here = also.includes(pathname) ? ({ 'aria-current': 'page' } as const) : {};
  return (
    <NavLink to={to} end={to === '/'} className={classes.place} {...here}>
      <PlaceIcon aria-hidden />
      {label}
    </NavLink>
  );
}

/** The way around on phones, within reach of the thumb. */
export function BottomBar() {
  const { t } = useTranslation();
  const { readCases, postCases, decideVerification, moderate } = useMe().abilities;
  return (
    <nav className={classes.bar} aria-label={t('nav.label')}>
      {readCases ? (
        <>
          <Place to="/" icon={IconInbox} label={t('nav.answerShort')} also={FEEDS} />
          <Place to="/archive" icon={IconArchive} label={t('nav.archive')} />
        </>
      ) : (
        <Place to="/waiting" icon={IconClock} label={t('nav.waiting')} />
      )}
      {postCases && (
        <Link to="/cases/new" className={classes.create} aria-label={t('nav.newCase')}>
          <IconPlus aria-hidden />
        </Link>
      )}
      {decideVerification && <Place to="/desk" icon={IconShieldCheck} label={t('nav.desk')} />}
      {moderate && !decideVerification && <Place to="/moderation" icon={IconFlag} label={t('nav.moderation')} />}
      {postCases && !moderate && !decideVerification && <Place to="/mine" icon={IconNotes} label={t('nav.mine')} />}
      <Place to="/me" icon={IconUser} label={t('nav.me')} />
    </nav>
  );
}
