import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AuthorView } from '#libs/contracts';
import { useTerms } from '../lib/terms.ts';
import { Chip } from './chip.tsx';
import classes from './person.module.css';

function initials(name: string): string {
  const words = name
    .replace(/^(Dre?|Pre?|Mme|M\.|Dr\.)\s+/u, '')
    .split(/[\s-]+/u)
    .filter(Boolean);
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
}

/** The initials of a person on a disc; violet for students. Decoration: the name stands beside it. */
export function Initials({ name, student = false, small = false }: { name: string; student?: boolean; small?: boolean }) {
  return (
    <span className={classes.disc} data-student={student} data-small={small} aria-hidden>
      {initials(name)}
    </span>
  );
}

/** The tick of a verified profession, with its meaning for those who do not see it. */
export function VerifiedMark() {
  const { t } = useTranslation();
  return <IconRosetteDiscountCheck className={classes.mark} role="img" aria-label={t('person.verified')} />;
}

/** Who speaks: name, calling in a word, verified or not, student or intern said as a word. */
export function PersonLine({ author, strong = false }: { author: AuthorView | null; strong?: boolean }) {
  const { t } = useTranslation();
  const terms = useTerms();
  if (!author) return <span className={classes.line}>{t('person.gone')}</span>;
  return (
    <span className={classes.line}>
      <span className={strong ? classes.name : undefined}>{author.displayName}</span>
      <span className={classes.calling}>{terms.calling(author)}</span>
      {author.verifiedBy && <VerifiedMark />}
      {author.level === 'student' && <Chip tone="student">{t('level.student')}</Chip>}
      {author.level === 'intern' && <span className={classes.calling}>{t('level.intern')}</span>}
    </span>
  );
}
