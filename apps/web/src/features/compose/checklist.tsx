import { Anchor } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { REQUIRED_PARTS, type CaseForm, type RequiredPart } from './case-form.ts';
import classes from './compose.module.css';

/** Puts the cursor where something is missing. */
export function goToPart(part: RequiredPart | 'identifiers'): void {
  const place = document.getElementById(`part-${part}`);
  place?.scrollIntoView({ block: 'center' });
  const field = place?.matches('input, textarea, button') ? place : (place?.querySelector<HTMLElement>('input, textarea, button') ?? place);
  field?.focus({ preventScroll: true });
}

/** What is there and what is still missing before publishing; each missing part leads to its place. */
export function Checklist({ form, missing, identifiersOpen }: { form: CaseForm; missing: RequiredPart[]; identifiersOpen: number }) {
  const { t } = useTranslation();
  const parts = REQUIRED_PARTS.filter((part) => form.images.length > 0 || (part !== 'images' && part !== 'imageDescriptions'));
  return (
    <section aria-labelledby="checklist-title" className={classes.checklist}>
      <h2 id="checklist-title" className={classes.asideTitle}>
        {t('compose.before')}
      </h2>
      <ul>
        {[...parts, 'identifiers' as const].map((part) => {
          const done = part === 'identifiers' ? identifiersOpen === 0 : !missing.includes(part);
          return (
            <li key={part} data-done={done}>
              {done ? <IconCircleCheck aria-hidden /> : <IconCircleDashed aria-hidden />}
              {done ? (
                <span>{t(`part.${part}`)}</span>
              ) : (
                <Anchor component="button" type="button" inherit c="inherit" onClick={() => goToPart(part)}>
                  {t(`part.${part}`)}
                </Anchor>
              )}
              <span className="visually-hidden">{done ? t('common.done') : t('common.toCome')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
