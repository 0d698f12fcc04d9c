import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { api } from '../../lib/api.ts';
import type { CaseView } from '../../lib/api-types.ts';
import { currentLocale } from '../../lib/i18n.ts';
import { blankForm, formOf, type CaseForm } from './case-form.ts';
import { DraftSaver, type DraftSnapshot } from './draft-saver.ts';

const backupName = (id: string | null) => `draft:${id ?? 'new'}`;

function readBackup(id: string | null): CaseForm | null {
  const text = localStorage.getItem(backupName(id));
  if (text === null) return null;
  try {
    return JSON.parse(text) as CaseForm;
  } catch {
    localStorage.removeItem(backupName(id));
    return null;
  }
}

function writeBackup(id: string | null, form: CaseForm | null): void {
  if (form === null) localStorage.removeItem(backupName(id));
  else localStorage.setItem(backupName(id), JSON.stringify(form));
}

/** Forgets what this device kept of a case, after its author discarded it. */
export function forgetBackup(id: string | null): void {
  writeBackup(id, null);
}

/** The draft being written: its form, where it stands, and the saver behind it. `onCreated` is told the id once the server knows the case. */
export function useDraft(view: CaseView | null, onCreated: (id: string) => void): DraftSnapshot & { saver: DraftSaver } {
  const queries = useQueryClient();
  const [saver] = useState(() => {
    const backup = readBackup(view?.id ?? null);
    const start = {
      view,
      form: backup ?? (view ? formOf(view) : blankForm(currentLocale())),
      manual: view !== null && view.state !== 'draft',
    };
    const made = new DraftSaver(
      {
        create: api.createCase,
        update: api.updateCase,
        backup: writeBackup,
        saved: (saved, created) => {
          queries.setQueryData(['case', saved.id], saved);
          void queries.invalidateQueries({ queryKey: ['cases'] });
          void queries.invalidateQueries({ queryKey: ['counts'] });
          if (created) onCreated(saved.id);
        },
      },
      start,
    );
    if (backup) made.change(backup);
    return made;
  });
  useEffect(() => {
    const onOnline = () => {
      if (saver.read().save.kind === 'offline') void saver.flush();
    };
    window.addEventListener('online', onOnline);
    return () => {
      window.removeEventListener('online', onOnline);
      saver.stop();
      if (saver.read().save.kind === 'waiting' && (view === null || view.state === 'draft')) void saver.flush();
    };
  }, [saver, view]);
  return { ...useSyncExternalStore(saver.subscribe, saver.read), saver };
}
