import { useTranslation } from 'react-i18next';
import { PROOFS } from '#libs/contracts';
import type { OutcomeCount } from '../lib/api-types.ts';
import classes from './outcome-bars.module.css';

/** The strongest proof first; `unknown` is a diagnosis of the literature that names no proof. */
const LEVELS = [...PROOFS, 'unknown'] as const;
type ByProof = OutcomeCount['byProof'];

function added(sum: ByProof, more: ByProof): ByProof {
  return Object.fromEntries(LEVELS.map((level) => [level, (sum[level] ?? 0) + (more[level] ?? 0)]));
}

function useProofText(): (level: (typeof LEVELS)[number]) => string {
  const { t } = useTranslation();
  return (level) => (level === 'unknown' ? t('outcomes.unproven') : t(`proof.${level}`));
}

function Bar({ row, most }: { row: OutcomeCount; most: number }) {
  const parts = LEVELS.map((level) => ({ level, count: row.byProof[level] ?? 0 })).filter(({ count }) => count > 0);
  return (
    <svg className={classes.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
      {parts.map(({ level, count }, place) => {
        const before = parts.slice(0, place).reduce((sum, part) => sum + part.count, 0);
        return (
          <rect
            key={level}
            className={classes.part}
            data-proof={level}
            x={(100 * before) / most}
            width={(100 * count) / most}
            height="10"
          />
        );
      })}
    </svg>
  );
}

/** How similar cases ended: one bar a diagnosis, in shades from the strongest proof to the weakest. */
export function OutcomeBars({ outcomes, limit = 5 }: { outcomes: OutcomeCount[]; limit?: number }) {
  const { t } = useTranslation();
  const proofText = useProofText();
  const shown = outcomes.slice(0, limit);
  const rest = outcomes.slice(limit).reduce<Omit<OutcomeCount, 'diagnosis'>>(
    (sum, { count, strong, byProof }) => ({
      count: sum.count + count,
      strong: sum.strong + strong,
      byProof: added(sum.byProof, byProof),
    }),
    { count: 0, strong: 0, byProof: {} },
  );
  const rows = rest.count > 0 ? [...shown, { diagnosis: t('outcomes.others'), ...rest }] : shown;
  const most = Math.max(1, ...rows.map((row) => row.count));
  const spoken = (byProof: ByProof) =>
    LEVELS.filter((level) => (byProof[level] ?? 0) > 0)
      .map((level) => `${proofText(level)} ${byProof[level] ?? 0}`)
      .join(', ');
  return (
    <ul className={classes.rows}>
      {rows.map((row) => (
        <li key={row.diagnosis} className={classes.row}>
          <span className={classes.diagnosis}>{row.diagnosis}</span>
          <Bar row={row} most={most} />
          <span className={classes.count}>{row.count}</span>
          <span className="visually-hidden">{spoken(row.byProof)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the shades of the bars mean, for the proofs that occur, with how many cases each. */
export function ProofLegend({ outcomes }: { outcomes: OutcomeCount[] }) {
  const { t } = useTranslation();
  const proofText = useProofText();
  const sums = outcomes.reduce<ByProof>((sum, { byProof }) => added(sum, byProof), {});
  return (
    <ul className={classes.legend} aria-label={t('outcomes.byProof')}>
      {LEVELS.filter((level) => (sums[level] ?? 0) > 0).map((level) => (
        <li key={level}>
          <svg className={classes.swatch} viewBox="0 0 10 10" aria-hidden>
            <rect className={classes.part} data-proof={level} width="10" height="10" rx="2" />
          </svg>
          {proofText(level)} {sums[level]}
        </li>
      ))}
    </ul>
  );
}
