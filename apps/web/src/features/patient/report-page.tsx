import { Anchor, Button, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LIMITS } from '#libs/contracts';
import { PublicPage } from '../../components/public-page.tsx';
import { FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { ApiFailure, refusedFields } from '../../lib/failures.ts';
import { useKept } from '../../lib/kept-text.ts';
import { useTooLong } from '../../lib/too-long.ts';
import { useTitle } from '../../lib/use-title.ts';
import classes from './patient.module.css';

interface Told {
  link: string;
  note: string;
  contact: string;
}

const BLANK: Told = { link: '', note: '', contact: '' };
const REFERENCE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function Received() {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={classes.result}>
      <h2 ref={heading} tabIndex={-1}>
        <IconCircleCheck aria-hidden />
        {t('outside.received')}
      </h2>
      <p>{t('outside.receivedWhy')}</p>
    </section>
  );
}

/** For anybody who recognises themselves or somebody else. The answer never tells whether there is such a case. */
export function OutsideReportPage() {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const [told, keep, forget] = useKept<Told>('outside-report', BLANK);
  useTitle(t('outside.title'));
  const send = useMutation({
    mutationFn: () => {
      const where = told.link.trim();
      return api.reportFromOutside({
        ...(REFERENCE.test(where) ? { caseId: where } : { link: where }),
        ...(told.note.trim() === '' ? {} : { note: told.note.trim() }),
        ...(told.contact.trim() === '' ? {} : { contact: told.contact.trim() }),
      });
    },
    onSuccess: forget,
  });
  const unreadable = refusedFields(send.error)['link'] !== undefined && send.error instanceof ApiFailure ? send.error.message : null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send.mutate();
  };
  const fits =
    told.link.length <= LIMITS.linkLength && told.note.length <= LIMITS.reasonLength && told.contact.length <= LIMITS.contactLength;
  return (
    <PublicPage>
      <h1 className={classes.title}>{t('outside.title')}</h1>
      {send.isSuccess ? (
        <Received />
      ) : (
        <>
          <p className={classes.muted}>{t('outside.lead')}</p>
          <form className={classes.form} onSubmit={submit}>
            <TextInput
              label={t('outside.link')}
              description={t('outside.linkHint')}
              autoComplete="off"
              spellCheck={false}
              value={told.link}
              error={unreadable ?? tooLong(told.link, LIMITS.linkLength)}
              onChange={(event) => {
                send.reset();
                keep({ ...told, link: event.currentTarget.value });
              }}
            />
            <Textarea
              label={t('outside.note')}
              description={t('outside.noteHint')}
              autosize
              minRows={3}
              value={told.note}
              error={tooLong(told.note, LIMITS.reasonLength)}
              onChange={(event) => keep({ ...told, note: event.currentTarget.value })}
            />
            <TextInput
              label={t('outside.contact')}
              description={t('outside.contactHint')}
              value={told.contact}
              error={tooLong(told.contact, LIMITS.contactLength)}
              onChange={(event) => keep({ ...told, contact: event.currentTarget.value })}
            />
            {send.isError && unreadable === null && <FailureNote failure={send.error} />}
            <Button type="submit" loading={send.isPending} disabled={told.link.trim() === '' || !fits}>
              {t('outside.send')}
            </Button>
          </form>
        </>
      )}
      <p className={classes.elsewhere}>
        <Anchor component={Link} to="/withdraw">
          {t('patient.haveCode')}
        </Anchor>
      </p>
    </PublicPage>
  );
}
