import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '#libs/contracts';
import { currentLocale, showLocale } from '../lib/i18n.ts';
import classes from './language-switch.module.css';

const NAMES = { fr: 'Français', en: 'English' };

/** Changes the language before anyone is signed in; kept on this device. */
export function LanguageSwitch() {
  useTranslation();
  return (
    <span className={classes.languages}>
      {LOCALES.map((locale) => (
        <UnstyledButton
          key={locale}
          lang={locale}
          className={classes.language}
          aria-pressed={currentLocale() === locale}
          onClick={() => void showLocale(locale, true)}
        >
          {NAMES[locale]}
        </UnstyledButton>
      ))}
    </span>
  );
}
