import { Button, Modal } from '@mantine/core';
import { IconEyeSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SinglingOut } from '#libs/deidentification';
import { CaseSections } from '../../components/case-sections.tsx';
import { Chip } from '../../components/chip.tsx';
import { ImageViewer } from '../../components/image-viewer.tsx';
import { PersonLine } from '../../components/person.tsx';
import { FailureNote } from '../../components/states.tsx';
import { useMe } from '../../lib/session.ts';
import { useTerms } from '../../lib/terms.ts';
import { inputOf, type CaseForm } from './case-form.ts';
import classes from './compose.module.css';

/** The case as others will see it, with the last button before it goes out. */
export function PreviewDialog({
  form,
  together,
  opened,
  publishing,
  failure,
  onClose,
  onPublish,
}: {
  form: CaseForm;
  /** What stands together in the texts and may single the patient out. */
  together: SinglingOut;
  opened: boolean;
  publishing: boolean;
  failure: unknown;
  onClose: () => void;
  onPublish: () => void;
}) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { clinician } = useMe();
  const input = inputOf(form);
  const author = {
    id: clinician.id,
    displayName: clinician.displayName,
    profession: clinician.profession,
    specialties: clinician.specialties,
    level: clinician.level,
    verifiedBy: 'document' as const,
  };
  return (
    <Modal opened={opened} onClose={onClose} size="xl" title={t('preview.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <div className={classes.preview}>
        <div className={classes.chips}>
          {form.urgency === 'today' && <Chip tone="urgent">{t('urgency.today')}</Chip>}
          {form.questionKind && <Chip tone="outline">{t(`questionKind.${form.questionKind}`)}</Chip>}
          {form.specialties.map((code) => (
            <Chip key={code}>{terms.specialty(code)}</Chip>
          ))}
          {form.tags.map((tag) => (
            <Chip key={tag} tone="outline">
              {tag}
            </Chip>
          ))}
        </div>
        <h3 className={classes.previewTitle} lang={form.language}>
          {input.title}
        </h3>
        <PersonLine author={author} />
        {form.images.length > 0 && <ImageViewer images={input.images} />}
        <CaseSections patient={input.patient} sections={input.sections} language={form.language} />
        <section className={classes.check} aria-labelledby="stranger-title">
          <h4 id="stranger-title">
            <IconEyeSearch aria-hidden />
            {t('preview.stranger')}
          </h4>
          <p>
            {together.warns
              ? t('preview.together', {
                  signals: new Intl.ListFormat(terms.locale).format(together.signals.map((signal) => t(`preview.signal.${signal}`))),
                })
              : t('preview.check')}
          </p>
        </section>
        {failure !== null && <FailureNote failure={failure} />}
        <div className={classes.previewFoot}>
          <Button variant="default" onClick={onClose}>
            {t('preview.back')}
          </Button>
          <Button onClick={onPublish} loading={publishing}>
            {t('preview.publish')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
