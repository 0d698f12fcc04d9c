import { Checkbox, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CONSENT_BASES, CONSENT_SCOPES, CONSENT_TEXT } from '#libs/contracts';
import { useTerms } from '../../lib/terms.ts';
import type { CaseForm } from './case-form.ts';
import classes from './compose.module.css';

/** On what grounds the case may be shown, for what, and the author's word for it. Nothing is agreed to before it is chosen. */
export function ConsentCard({ form, onChange }: { form: CaseForm; onChange: (change: Partial<CaseForm>) => void }) {
  const { t } = useTranslation();
  const { locale } = useTerms();
  return (
    <section className={classes.card} id="part-consent" tabIndex={-1} aria-labelledby="consent-title">
      <h2 id="consent-title" className={classes.cardTitle}>
        {t('consent.title')}
      </h2>
      <Radio.Group
        aria-label={t('consent.basis')}
        value={form.basis}
        onChange={(value) => onChange({ basis: CONSENT_BASES.find((basis) => basis === value) ?? null })}
      >
        <div className={classes.ways}>
          {CONSENT_BASES.map((basis) => (
            <Radio.Card key={basis} value={basis} className={classes.way}>
              <Radio.Indicator />
              <span>
                <strong>{t(`consent.bases.${basis}`)}</strong>
                <small>{t(`consent.basisHints.${basis}`)}</small>
              </span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <Checkbox.Group
        label={t('consent.scopes')}
        description={t('consent.scopesHint')}
        value={form.scopes}
        onChange={(values) => onChange({ scopes: CONSENT_SCOPES.filter((scope) => values.includes(scope)) })}
      >
        <Stack gap="md" mt="sm">
          {CONSENT_SCOPES.map((scope) => (
            <Checkbox key={scope} value={scope} label={t(`consent.scope.${scope}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox
        label={CONSENT_TEXT[locale]}
        checked={form.attested}
        onChange={(event) => onChange({ attested: event.currentTarget.checked })}
      />
      <p className={classes.quiet}>{t('consent.receipt')}</p>
    </section>
  );
}
