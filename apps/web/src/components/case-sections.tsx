import { useTranslation } from 'react-i18next';
import type { Locale } from '#libs/contracts';
import type { PatientView, SectionView } from '../lib/api-types.ts';
import { useTerms } from '../lib/terms.ts';
import classes from './case-sections.module.css';

/** What the author wrote, section by section; the patient in a word comes first. */
export function CaseSections({ patient, sections, language }: { patient: PatientView | null; sections: SectionView[]; language: Locale }) {
  const { t } = useTranslation();
  const terms = useTerms();
  return (
    <dl className={classes.sections}>
      {patient && (
        <div className={classes.section}>
          <dt>{t('case.patient')}</dt>
          <dd>{terms.patient(patient)}</dd>
        </div>
      )}
      {sections
        .filter((section) => section.text.trim() !== '')
        .map((section) => (
          <div key={section.kind} className={classes.section}>
            <dt>{t(`section.${section.kind}`)}</dt>
            <dd lang={language}>{section.text}</dd>
          </div>
        ))}
    </dl>
  );
}
