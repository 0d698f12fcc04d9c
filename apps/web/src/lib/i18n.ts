import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LOCALES, type Locale } from '#libs/contracts';
import en from '../locales/en.json';
import fr from '../locales/fr.json';

const STORED = 'consilium.locale';

function isLocale(value: string | null | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The language someone chose on this device, or null when they left it to the browser. */
export function chosenLocale(): Locale | null {
  const stored = localStorage.getItem(STORED);
  return isLocale(stored) ? stored : null;
}

function browserLocale(): Locale {
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? 'fr';
}

/** The language shown now. */
export function currentLocale(): Locale {
  return isLocale(i18next.language) ? i18next.language : 'fr';
}

function apply(locale: Locale): void {
  document.documentElement.lang = locale;
}

/** Shows everything in `locale`; `remember` keeps the choice on this device. */
export async function showLocale(locale: Locale, remember: boolean): Promise<void> {
  if (remember) localStorage.setItem(STORED, locale);
  apply(locale);
  await i18next.changeLanguage(locale);
}

/** Starts the translations; must be awaited before the first render. */
export async function startI18n(): Promise<void> {
  const lng = chosenLocale() ?? browserLocale();
  apply(lng);
  await i18next.use(initReactI18next).init({
    lng,
    fallbackLng: 'fr',
    resources: { fr: { translation: fr }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof fr };
  }
}
