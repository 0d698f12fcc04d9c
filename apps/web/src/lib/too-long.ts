import { useTranslation } from 'react-i18next';
import { useTerms } from './terms.ts';

/** Says that a text is too long instead of cutting it, so that nothing that was pasted is lost; null when it fits. */
export function useTooLong(): (text: string, most: number) => string | null {
  const { t } = useTranslation();
  const { locale } = useTerms();
  const figure = new Intl.NumberFormat(locale);
  return (text, most) =>
    text.length > most ? t('common.tooLong', { length: figure.format(text.length), most: figure.format(most) }) : null;
}
