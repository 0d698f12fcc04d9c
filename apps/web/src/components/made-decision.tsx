import { useTranslation } from 'react-i18next';
import type { DecisionMade } from '../lib/api-types.ts';
import { currentLocale } from '../lib/i18n.ts';
import { longDay } from '../lib/time.ts';

/** What a moderator decided, why and when, as author and moderators read it. */
export function MadeDecision({ decision }: { decision: DecisionMade }) {
  const { t } = useTranslation();
  return (
    <p>
      <strong>{t(`moderation.decided.${decision.decision}`)}</strong>
      {decision.round > 1 && ` (${t('moderation.onAppeal')})`} · {t(`moderation.reasons.${decision.reasonCode}`)}
      {decision.reason && ` · ${decision.reason}`} · {longDay(decision.decidedAt, currentLocale())}
    </p>
  );
}
