import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { useShortcuts } from '../lib/shortcuts.ts';
import { useMe } from '../lib/session.ts';
import { BottomBar } from './bottom-bar.tsx';
import { KeyHelp } from './key-help.tsx';
import { usePageHandle } from './page-handle.ts';
import { focusSearch } from './search-field.tsx';
import { Sidebar } from './sidebar.tsx';
import { TopBar } from './top-bar.tsx';
import classes from './shell.module.css';

/** The frame of every page behind the sign-in: sidebar or bottom bar, header with search and bell, keys. */
export function Shell() {
  const { t } = useTranslation();
  const handle = usePageHandle();
  const navigate = useNavigate();
  const me = useMe();
  const [helpShown, setHelpShown] = useState(false);
  useShortcuts({
    '/': () => {
      if (!me.abilities.readCases) return;
      if (!focusSearch()) void navigate('/archive');
    },
    n: () => {
      if (me.abilities.postCases) void navigate('/cases/new');
    },
    '?': () => setHelpShown(true),
  });
  return (
    <div className={classes.shell} data-rail={handle.rail === true} data-bare={handle.bare === true}>
      <a className={classes.skip} href="#content">
        {t('nav.skip')}
      </a>
      <Sidebar rail={handle.rail === true} />
      <div className={classes.body}>
        {!handle.bare && <TopBar title={t(handle.title)} phoneOnly={handle.noWideHeader === true} />}
        <main id="content" tabIndex={-1} className={classes.main}>
          <Outlet />
        </main>
      </div>
      {!handle.bare && <BottomBar />}
      <KeyHelp opened={helpShown} onClose={() => setHelpShown(false)} />
      <ScrollRestoration />
    </div>
  );
}
