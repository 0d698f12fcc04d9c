import { useTranslation } from 'react-i18next';
import { AGE_BANDS } from '#libs/contracts';
import { OutcomeBars, ProofLegend } from '../../components/outcome-bars.tsx';
import { Panel } from '../../components/panel.tsx';
import type { FacetCount, FacetName, SearchAnswer } from '../../lib/api-types.ts';
import { useFilterText } from './use-filter-text.ts';
import bars from '../../components/outcome-bars.module.css';
import classes from './archive.module.css';

const SPECIALTIES_SHOWN = 6;

function CountBars({ facet, counts }: { facet: FacetName; counts: FacetCount[] }) {
  const text = useFilterText();
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ul className={bars.rows}>
      {counts.map(({ value, count }) => (
        <li key={value} className={bars.row}>
          <span className={bars.diagnosis}>{text({ name: facet, value })}</span>
          <svg className={bars.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
            <rect className={bars.plain} width={(100 * count) / most} height="10" rx="1.5" />
          </svg>
          <span className={bars.count}>{count}</span>
        </li>
      ))}
    </ul>
  );
}

/** How the found cases ended and whom they concerned. */
export function Distribution({ answer }: { answer: SearchAnswer }) {
  const { t } = useTranslation();
  const { outcomes, facets } = answer;
  const ages = AGE_BANDS.flatMap((band) => facets.ageBand.filter(({ value }) => value === band));
  const specialties = [...facets.specialty].sort((a, b) => b.count - a.count).slice(0, SPECIALTIES_SHOWN);
  return (
    <>
      {outcomes.length > 0 && (
        <Panel title={t('outcomes.title')} aside={<span>{t('outcomes.closed', { closed: answer.closedCount, total: answer.total })}</span>}>
          <OutcomeBars outcomes={outcomes} limit={8} />
          <ProofLegend outcomes={outcomes} />
          <p className={classes.quiet}>{t('outcomes.caution')}</p>
        </Panel>
      )}
      {ages.length > 1 && (
        <Panel title={t('facet.ageBand')}>
          <CountBars facet="ageBand" counts={ages} />
        </Panel>
      )}
      {specialties.length > 1 && (
        <Panel title={t('facet.specialty')}>
          <CountBars facet="specialty" counts={specialties} />
        </Panel>
      )}
    </>
  );
}
