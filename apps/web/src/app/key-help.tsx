import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './key-help.module.css';

const KEYS = [
  ['J', 'next'],
  ['K', 'previous'],
  ['{{enter}}', 'open'],
  ['/', 'search'],
  ['N', 'newCase'],
  ['Ctrl + {{enter}}', 'send'],
  ['A · D · R', 'desk'],
  ['A · M · C · R', 'moderation'],
  ['?', 'help'],
] as const;

/** Every key that does something, and what. */
export function KeyHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={t('keys.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <dl className={classes.keys}>
        {KEYS.map(([key, does]) => (
          <div key={does} className={classes.row}>
            <dt>
              <kbd>{key.replace('{{enter}}', t('keys.enter'))}</kbd>
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
