import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { api } from '../../lib/api.ts';
import type { CaseView, IdentifierAnswerInput } from '../../lib/api-types.ts';
import { readBackup, writeBackup } from '../../lib/draft-backups.ts';
import { currentLocale } from '../../lib/i18n.ts';
import { useMe } from '../../lib/session.ts';
import { blankForm, formOf, type CaseForm } from './case-form.ts';
import { DraftSaver, type DraftSnapshot } from './draft-saver.ts';

/** The draft being written: its form, where it stands, and the saver behind it. `onCreated` is told the id once the server knows the case. */
export function useDraft(
  view: CaseView | null,
  onCreated: (id: string) => void,
  answers: () => IdentifierAnswerInput[],
): DraftSnapshot & { saver: DraftSaver } {
  const queries = useQueryClient();
  const { id: accountId } = useMe();
  const published = view !== null && view.state !== 'draft';
  const [saver] = useState(() => {
    const backup = readBackup(accountId, view?.id ?? null) as CaseForm | null;
    const made = new DraftSaver(
      {
        create: api.createCase,
        // An edit of a published case is checked as a whole; a draft is checked when it is published.
        update: (id, input) => api.updateCase(id, published ? { ...input, identifierAnswers: answers() } : input),
        backup: (caseId, form) => writeBackup(accountId, caseId, form),
        saved: (saved, created) => {
          queries.setQueryData(['case', saved.id], saved);
          void queries.invalidateQueries({ queryKey: ['cases'] });
          void queries.invalidateQueries({ queryKey: ['counts'] });
          if (created) onCreated(saved.id);
        },
      },
      {
        view,
        form: backup ?? (view ? formOf(view) : blankForm(currentLocale())),
        manual: published,
      },
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
      saver.leave();
    };
  }, [saver]);
  return { ...useSyncExternalStore(saver.subscribe, saver.read), saver };
}
