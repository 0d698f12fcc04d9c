import { Button } from '@mantine/core';
import { IconBellPlus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/states.tsx';
import { useMe } from '../../lib/session.ts';
import { activeFilters, changed, chosenOf, looser } from './archive-filters.ts';
import classes from './archive.module.css';

/** A search without results always has a way on: fewer filters, fewer words, both languages, being told, asking the network. */
export function NothingFound({
  params,
  onChange,
  onClear,
  onSave,
}: {
  params: URLSearchParams;
  onChange: (next: URLSearchParams) => void;
  onClear: () => void;
  /** Null when there is nothing that could be looked for later. */
  onSave: (() => void) | null;
}) {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const q = params.get('q')?.trim() ?? '';
  const filtered = activeFilters(params).length > 0;
  const [looser1, ...others] = looser(q);
  const isQuoted = others.length === 0 && looser1 !== undefined && /["“”«»]/u.test(q);
  return (
    <EmptyNote
      title={t('archive.empty')}
      why={t(filtered ? 'archive.emptyFiltered' : 'archive.emptyWhy')}
      action={
        <>
          <div className={classes.ways}>
            {filtered && (
              <Button variant="default" onClick={onClear}>
                {t('archive.clear')}
              </Button>
            )}
            {chosenOf(params, 'language').length === 1 && (
              <Button variant="default" onClick={() => onChange(changed(params, 'language', ''))}>
                {t('archive.bothLanguages')}
              </Button>
            )}
            {isQuoted && (
              <Button variant="default" component={Link} to={`/archive?${changed(params, 'q', looser1).toString()}`}>
                {t('archive.unquoted')}
              </Button>
            )}
            {onSave && (
              <Button variant="default" onClick={onSave} leftSection={<IconBellPlus aria-hidden size="1.1rem" />}>
                {t('saved.open')}
              </Button>
            )}
            {abilities.postCases && (
              <Button component={Link} to="/cases/new" variant="default" leftSection={<IconPlus aria-hidden size="1.1rem" />}>
                {t('archive.postIt')}
              </Button>
            )}
          </div>
          {!isQuoted && looser1 !== undefined && (
            <div>
              <p>{t('archive.tryFewer')}</p>
              <ul className={classes.fewer}>
                {[looser1, ...others].map((words) => (
                  <li key={words}>
                    <Link to={`/archive?${changed(params, 'q', words).toString()}`}>{words}</Link>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      }
    />
  );
}
