import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './mask-editor.module.css';

/** The very bytes that will leave, shown once before they do. */
export function OthersView({ file, title, onBack, onSend }: { file: File; title: string; onBack: () => void; onSend: () => void }) {
  const { t } = useTranslation();
  const seen = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(file);
    if (seen.current) seen.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [file]);
  return (
    <div className={classes.editor}>
      <header className={classes.head}>
        <ActionIcon className={classes.icon} onClick={onBack} aria-label={t('mask.others.back')}>
          <IconArrowLeft aria-hidden />
        </ActionIcon>
        <h2>{title}</h2>
      </header>
      <div className={classes.seen}>
        <img ref={seen} alt={t('mask.others.alt')} />
      </div>
      <footer className={classes.foot}>
        <h3>{t('mask.others.title')}</h3>
        <p>{t('mask.others.why')}</p>
        <div className={classes.footRow}>
          <Button variant="default" className={classes.plain} onClick={onBack}>
            {t('mask.others.back')}
          </Button>
          <Button onClick={onSend} data-autofocus autoFocus>
            {t('mask.others.send')}
          </Button>
        </div>
      </footer>
    </div>
  );
}
