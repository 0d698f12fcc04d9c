import { IconAlertTriangle, IconCheck, IconPhoto } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SimilarHit } from '../lib/api-types.ts';
import { imageFile } from '../lib/api.ts';
import { casePlace } from '../lib/case-place.ts';
import { Chip } from './chip.tsx';
import { SourceChip } from './source-line.tsx';
import classes from './hit-row.module.css';

/** A similar case in a narrow column: picture, title, how it ended, the words that both have. */
export function HitRow({ hit, newTab = false }: { hit: SimilarHit; newTab?: boolean }) {
  const { t } = useTranslation();
  const picture = hit.thumbnailIds[0];
  return (
    <li className={classes.row}>
      {picture && <img className={classes.picture} src={imageFile(picture, 'thumb')} alt="" loading="lazy" />}
      <div className={classes.text}>
        {hit.nearlySame && (
          <Chip tone="waiting" icon={<IconAlertTriangle aria-hidden />}>
            {t('similar.nearlySame')}
          </Chip>
        )}
        <Link
          to={casePlace(hit.id, hit.origin)}
          className={classes.title}
          lang={hit.language}
          {...(newTab ? { target: '_blank', rel: 'noreferrer' } : {})}
        >
          {hit.title}
        </Link>
        {hit.outcome ? (
          <Chip tone="confirmed" icon={<IconCheck aria-hidden />}>
            {hit.outcome.diagnosis}
            {hit.outcome.proof !== null && ` · ${t(`proof.${hit.outcome.proof}`)}`}
          </Chip>
        ) : (
          !hit.literature && hit.state === 'published' && <Chip>{t('state.published')}</Chip>
        )}
        {hit.literature && <SourceChip source={hit.literature} />}
        {hit.sameImage && (
          <Chip tone="waiting" icon={<IconPhoto aria-hidden />}>
            {t('similar.sameImage')}
          </Chip>
        )}
        {hit.why.length > 0 && (
          <p className={classes.why}>
            <span className="visually-hidden">{t('similar.why')} </span>
            {hit.why.slice(0, 6).join(' · ')}
          </p>
        )}
      </div>
    </li>
  );
}
