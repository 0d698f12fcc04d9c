import { ActionIcon, Button, FileButton, Progress } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconFileCheck, IconUpload, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { useMe } from '../../lib/session.ts';
import { uploadEvidence } from '../../lib/upload.ts';
import classes from './waiting.module.css';

interface SentDocument {
  id: string;
  name: string;
}

const MOST_DOCUMENTS = 3;

/** Sends one to three documents and asks for the verification of what the profile declares. */
export function EvidenceForm({ label }: { label: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { clinician } = useMe();
  const [documents, setDocuments] = useState<SentDocument[]>([]);
  const [percent, setPercent] = useState(0);
  const upload = useMutation({
    mutationFn: async (file: File) => {
      setPercent(0);
      const { id } = await uploadEvidence(file, setPercent);
      setDocuments((sent) => [...sent, { id, name: file.name }]);
    },
  });
  const request = useMutation({
    mutationFn: () =>
      api.requestVerification({
        profession: clinician.profession,
        specialties: clinician.specialties,
        country: clinician.country,
        level: clinician.level,
        ...(clinician.registerScheme === null ? {} : { registerScheme: clinician.registerScheme }),
        ...(clinician.registerNumber === null ? {} : { registerNumber: clinician.registerNumber }),
        evidenceIds: documents.map((document) => document.id),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
  return (
    <section className={classes.card} aria-labelledby="evidence-title">
      <h2 id="evidence-title" className={classes.cardTitle}>
        {label}
      </h2>
      <p>{t('evidence.lead')}</p>
      <ul className={classes.documents}>
        {documents.map((document) => (
          <li key={document.id}>
            <IconFileCheck aria-hidden />
            <span>{document.name}</span>
            <ActionIcon
              variant="subtle"
              size="xl"
              aria-label={t('evidence.remove', { name: document.name })}
              onClick={() => setDocuments((sent) => sent.filter(({ id }) => id !== document.id))}
            >
              <IconX aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {upload.isPending && <Progress value={percent} aria-label={t('evidence.sending')} />}
      {upload.isError && <FailureNote failure={upload.error} onRetry={() => upload.mutate(upload.variables)} />}
      {documents.length < MOST_DOCUMENTS && (
        <FileButton accept="application/pdf,image/jpeg,image/png,image/webp" onChange={(file) => file && upload.mutate(file)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconUpload aria-hidden size="1.1rem" />} loading={upload.isPending}>
              {documents.length === 0 ? t('evidence.choose') : t('evidence.another')}
            </Button>
          )}
        </FileButton>
      )}
      {request.isError && <FailureNote failure={request.error} />}
      <Button onClick={() => request.mutate()} disabled={documents.length === 0} loading={request.isPending}>
        {t('evidence.submit')}
      </Button>
      <p className={classes.note}>{t('evidence.fate')}</p>
    </section>
  );
}
