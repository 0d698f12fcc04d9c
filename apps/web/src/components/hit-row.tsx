import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SearchHit } from '../lib/api-types.ts';
import { imageFile } from '../lib/api.ts';
import { Chip } from './chip.tsx';
import classes from './hit-row.module.css';

/** A similar case in a narrow column: picture, title, how it ended. */
export function HitRow({ hit, newTab = false }: { hit: SearchHit; newTab?: boolean }) {
  const { t } = useTranslation();
  const picture = hit.thumbnailIds[0];
  return (
    <li className={classes.row}>
      {picture && <img className={classes.picture} src={imageFile(picture, 'thumb')} alt="" loading="lazy" />}
      <div className={classes.text}>
        <Link to={`/cases/${hit.id}`} className={classes.title} lang={hit.language} {...(newTab ? { target: '_blank' } : {})}>
          {hit.title}
        </Link>
        {hit.outcome && (
          <Chip tone="confirmed" icon={<IconCheck aria-hidden />}>
            {hit.outcome.diagnosis} · {t(`proof.${hit.outcome.proof}`)}
          </Chip>
        )}
      </div>
    </li>
  );
}
