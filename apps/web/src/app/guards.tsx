import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { FailureNote, TextSkeleton } from '../components/states.tsx';
import { chosenLocale, currentLocale, showLocale } from '../lib/i18n.ts';
import { useMe, useSession } from '../lib/session.ts';
import { onSignedOut } from '../lib/signed-out.ts';
import { closeSocket, openSocket } from '../lib/socket.ts';
import { LiveUpdates } from './live-updates.tsx';
import classes from './guards.module.css';

/** Lets those through who are signed in; others sign in first and then return to where they were going. */
export function RequireSession() {
  const session = useSession();
  const location = useLocation();
  const queries = useQueryClient();
  const { i18n } = useTranslation();
  const me = session.data;
  const locale = me?.locale;
  const accountId = me?.id;

  useEffect(() => onSignedOut(() => queries.setQueryData(['me'], null)), [queries]);
  useEffect(() => {
    if (accountId === undefined) return;
    openSocket();
    return closeSocket;
  }, [accountId]);
  useEffect(() => {
    if (locale && chosenLocale() === null && locale !== currentLocale()) void showLocale(locale, false);
  }, [locale, i18n]);

  if (session.isPending) {
    return (
      <div className={classes.waiting}>
        <TextSkeleton lines={6} />
      </div>
    );
  }
  if (me === undefined) {
    return (
      <div className={classes.waiting}>
        <FailureNote failure={session.error} onRetry={() => void session.refetch()} />
      </div>
    );
  }
  if (me === null) {
    const here = `${location.pathname}${location.search}`;
    return <Navigate to={here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`} replace />;
  }
  return (
    <>
      <LiveUpdates />
      <Outlet />
    </>
  );
}

/** Lets those through who may read cases; others see where their file stands. */
export function RequireReader() {
  const { readCases, decideVerification, moderate } = useMe().abilities;
  if (readCases) return <Outlet />;
  return <Navigate to={decideVerification ? '/desk' : moderate ? '/moderation' : '/waiting'} replace />;
}
