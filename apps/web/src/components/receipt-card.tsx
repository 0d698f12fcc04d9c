import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '#libs/contracts';
import { api, receiptFile } from '../lib/api.ts';
import { currentLocale } from '../lib/i18n.ts';
import { say } from '../lib/say.ts';
import { QrCode } from './qr-code.tsx';
import { FailureNote, TextSkeleton } from './states.tsx';
import classes from './receipt-card.module.css';

/** What the author hands to the patient: the code, large and as a QR code, to copy or to print in the patient's language. */
export function ReceiptCard({ caseId, headless = false }: { caseId: string; headless?: boolean }) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Locale>(currentLocale());
  const loaded = useQuery({ queryKey: ['receipt', caseId], queryFn: () => api.receipt(caseId), staleTime: Infinity });
  const receipt = loaded.data;
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(t('receipt.copied'));
    } catch (thrown) {
      // Browsers refuse without a permission or a secure address; the code stands on the screen to be written down.
      if (!(thrown instanceof DOMException || thrown instanceof TypeError)) throw thrown;
      say(t('receipt.notCopied'), 'failed');
    }
  };
  return (
    <section className={classes.card} data-headless={headless} aria-label={t('receipt.title')}>
      {!headless && <h2 className={classes.title}>{t('receipt.title')}</h2>}
      {loaded.isPending && <TextSkeleton lines={4} />}
      {loaded.isError && <FailureNote failure={loaded.error} onRetry={() => void loaded.refetch()} />}
      {receipt && (
        <>
          <div className={classes.code}>
            <QrCode className={classes.square} text={receipt.url} label={t('receipt.square')} />
            <div className={classes.words}>
              <p className={classes.lead}>{t('receipt.lead')}</p>
              <p className={classes.digits} data-testid="withdrawal-code">
                {receipt.code}
              </p>
            </div>
          </div>
          <div className={classes.actions}>
            <Button
              component="a"
              href={receiptFile(caseId, language)}
              target="_blank"
              rel="noreferrer"
              leftSection={<IconPrinter aria-hidden size="1.1rem" />}
            >
              {t('receipt.print')}
            </Button>
            <Button variant="default" leftSection={<IconCopy aria-hidden size="1.1rem" />} onClick={() => void copy(receipt.code)}>
              {t('receipt.copy')}
            </Button>
            <SegmentedControl
              aria-label={t('receipt.language')}
              value={language}
              data={LOCALES.map((locale) => ({ value: locale, label: t(`language.${locale}`) }))}
              onChange={(value) => setLanguage(LOCALES.find((locale) => locale === value) ?? 'fr')}
            />
          </div>
        </>
      )}
    </section>
  );
}
