import { MultiSelect, Pill, Select, TagsInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AGE_BANDS, LIMITS, LOCALES, QUESTION_KINDS, SECTION_KINDS, SEXES } from '#libs/contracts';
import { ChoiceChip } from '../../components/choice-chip.tsx';
import { MarkedTextarea } from '../../components/marked-textarea.tsx';
import type { Found } from '../../lib/identifiers/found.ts';
import { ageText, specialtyChoices, useTerms } from '../../lib/terms.ts';
import { useTooLong } from '../../lib/too-long.ts';
import type { CaseForm } from './case-form.ts';
import classes from './compose.module.css';

interface FieldsProps {
  form: CaseForm;
  onChange: (change: Partial<CaseForm>) => void;
  onBlur: () => void;
  /** Identifiers in all texts of the form. */
  found: readonly Found[];
}

const inField = (found: readonly Found[], field: string) => found.filter((one) => one.field === field);

/** The question: its sentence, its kind, how soon, about whom. */
export function QuestionFields({ form, onChange, onBlur, found }: FieldsProps) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const { locale } = useTerms();
  return (
    <>
      <MarkedTextarea
        id="part-title"
        found={inField(found, 'title')}
        label={t('compose.titleLabel')}
        placeholder={t('compose.titlePlaceholder')}
        autosize
        minRows={1}
        error={tooLong(form.title, LIMITS.titleLength)}
        classNames={{ input: classes.titleInput }}
        value={form.title}
        onChange={(event) => onChange({ title: event.currentTarget.value.replaceAll('\n', ' ') })}
        onBlur={onBlur}
      />
      <div className={classes.choices}>
        <div className={classes.chips} id="part-questionKind" role="group" aria-label={t('compose.questionKind')}>
          {QUESTION_KINDS.map((kind) => (
            <ChoiceChip
              key={kind}
              on={form.questionKind === kind}
              onToggle={() => onChange({ questionKind: form.questionKind === kind ? null : kind })}
            >
              {t(`questionKind.${kind}`)}
            </ChoiceChip>
          ))}
        </div>
        <ChoiceChip
          on={form.urgency === 'today'}
          tone="urgent"
          icon={<IconAlertTriangle aria-hidden />}
          onToggle={() => onChange({ urgency: form.urgency === 'today' ? 'routine' : 'today' })}
        >
          {t('urgency.today')}
        </ChoiceChip>
      </div>
      <div className={classes.patient}>
        <Select
          id="part-patient"
          label={t('compose.age')}
          placeholder={t('compose.agePlaceholder')}
          data={AGE_BANDS.map((band) => ({ value: band, label: ageText(band, locale) }))}
          value={form.ageBand}
          onChange={(value) => onChange({ ageBand: AGE_BANDS.find((band) => band === value) ?? null })}
        />
        <Select
          label={t('compose.sex')}
          allowDeselect={false}
          data={SEXES.map((sex) => ({ value: sex, label: t(`sex.${sex}`) }))}
          value={form.sex}
          onChange={(value) => onChange({ sex: SEXES.find((sex) => sex === value) ?? 'unknown' })}
        />
        <Select
          label={t('compose.language')}
          allowDeselect={false}
          data={LOCALES.map((language) => ({ value: language, label: t(`language.${language}`) }))}
          value={form.language}
          onChange={(value) => onChange({ language: LOCALES.find((language) => language === value) ?? form.language })}
        />
      </div>
    </>
  );
}

/** What happened, in sections of free order; empty ones are not shown to anyone. */
export function SectionFields({ form, onChange, onBlur, found }: FieldsProps) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  return (
    <div className={classes.sections} id="part-sections">
      {SECTION_KINDS.map((kind) => (
        <div key={kind} className={classes.section}>
          <label htmlFor={`section-${kind}`}>{t(`section.${kind}`)}</label>
          <MarkedTextarea
            id={`section-${kind}`}
            found={inField(found, `sections.${kind}`)}
            variant="unstyled"
            autosize
            minRows={1}
            placeholder={t(`sectionHint.${kind}`)}
            lang={form.language}
            classNames={{ input: classes.sectionInput, error: classes.sectionError }}
            error={tooLong(form.sections[kind], LIMITS.sectionLength)}
            value={form.sections[kind]}
            onChange={(event) => onChange({ sections: { ...form.sections, [kind]: event.currentTarget.value } })}
            onBlur={onBlur}
          />
        </div>
      ))}
    </div>
  );
}

/** For whom the case is, and the words by which it will be found. */
export function AudienceFields({ form, onChange, onBlur, found }: FieldsProps) {
  const { t } = useTranslation();
  const { locale } = useTerms();
  return (
    <div className={classes.audience}>
      <MultiSelect
        id="part-specialties"
        label={t('compose.specialties')}
        placeholder={form.specialties.length === 0 ? t('compose.specialtiesPlaceholder') : ''}
        data={specialtyChoices(locale)}
        searchable
        hidePickedOptions
        maxValues={LIMITS.specialtiesPerCase}
        nothingFoundMessage={t('common.nothingFound')}
        value={form.specialties}
        onChange={(specialties) => onChange({ specialties })}
        onBlur={onBlur}
      />
      <TagsInput
        label={t('compose.tags')}
        placeholder={form.tags.length === 0 ? t('compose.tagsPlaceholder') : ''}
        maxTags={LIMITS.tagsPerCase}
        renderPill={({ value = '', onRemove, disabled }) => (
          <Pill
            withRemoveButton={disabled !== true}
            onRemove={onRemove}
            className={classes.tag}
            data-level={inField(found, `tags.${form.tags.indexOf(value)}`)[0]?.level}
          >
            {value}
          </Pill>
        )}
        value={form.tags}
        onChange={(tags) => onChange({ tags: tags.map((tag) => tag.slice(0, LIMITS.tagLength)) })}
        onBlur={onBlur}
      />
    </div>
  );
}
