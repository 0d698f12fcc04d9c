import { IconBook } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LiteratureSource } from '../lib/api-types.ts';
import { useTerms } from '../lib/terms.ts';
import { knownDay } from '../lib/time.ts';
import { Chip } from './chip.tsx';
import classes from './source-line.module.css';

/** « Publié · CC BY 4.0 »: tells at a glance that a case comes from a journal and on what terms. */
export function SourceChip({ source }: { source: LiteratureSource }) {
  const { t } = useTranslation();
  return (
    <Chip tone="outline" icon={<IconBook aria-hidden />}>
      {t('literature.published')} · {source.licence ?? t('literature.noLicence')}
    </Chip>
  );
}

/** Where a published case comes from: journal, date, DOI and licence, on a line. */
export function SourceLine({ source }: { source: LiteratureSource }) {
  const { t } = useTranslation();
  const { locale } = useTerms();
  const place = source.doi === null ? source.url : `https://doi.org/${encodeURI(source.doi)}`;
  return (
    <p className={classes.line}>
      <IconBook aria-hidden />
      <span>
        {source.source ?? t('literature.unnamed')}
        {source.publishedOn && `, ${knownDay(source.publishedOn, locale)}`}
      </span>
      {place !== null && (
        <a href={place} target="_blank" rel="noreferrer">
          {source.doi === null ? t('literature.original') : `doi:${source.doi}`}
        </a>
      )}
      <span>{source.licence === null ? t('literature.noLicence') : t('literature.licence', { licence: source.licence })}</span>
    </p>
  );
}
