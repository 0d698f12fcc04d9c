import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chip } from '../../components/chip.tsx';
import { PersonLine } from '../../components/person.tsx';
import { SourceChip } from '../../components/source-line.tsx';
import type { CollectedCase } from '../../lib/api-types.ts';
import { casePlace } from '../../lib/case-place.ts';
import { useTerms } from '../../lib/terms.ts';
import classes from './collections.module.css';

/** A case that is kept: how it ended, its question, its first words; `children` are the owner's tools and notes. */
export function CollectedCaseCard({ kept, children }: { kept: CollectedCase; children?: ReactNode }) {
  const { t } = useTranslation();
  const terms = useTerms();
  return (
    <li className={classes.card}>
      <div className={classes.chips}>
        {kept.diagnosis !== null && (
          <Chip tone="confirmed" icon={<IconCheck aria-hidden />}>
            {kept.diagnosis}
          </Chip>
        )}
        {kept.state === 'published' && <Chip>{t('state.published')}</Chip>}
        {kept.literature && <SourceChip source={kept.literature} />}
        {kept.language !== terms.locale && <Chip tone="outline">{t(`language.${kept.language}`)}</Chip>}
      </div>
      <h2 className={classes.name} lang={kept.language}>
        <Link to={casePlace(kept.caseId, kept.origin)} data-case-link>
          {kept.title}
        </Link>
      </h2>
      <p className={classes.excerpt} lang={kept.language}>
        {kept.excerpt}
      </p>
      <div className={classes.facts}>
        {kept.specialties.slice(0, 3).map((code) => (
          <Chip key={code}>{terms.specialty(code)}</Chip>
        ))}
        {kept.author && <PersonLine author={kept.author} />}
      </div>
      {children}
    </li>
  );
}
