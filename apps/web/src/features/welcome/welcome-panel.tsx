import { IconArchive, IconEraser, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Wordmark } from '../../components/wordmark.tsx';
import classes from './welcome.module.css';

/** What this is and why to trust it, in one sentence and three proofs; `brief` leaves only the name on phones. */
export function WelcomePanel({ brief = false }: { brief?: boolean }) {
  const { t } = useTranslation();
  const proofs = [
    { icon: IconShieldCheck, title: t('welcome.proof1Title'), text: t('welcome.proof1Text') },
    { icon: IconEraser, title: t('welcome.proof2Title'), text: t('welcome.proof2Text') },
    { icon: IconArchive, title: t('welcome.proof3Title'), text: t('welcome.proof3Text') },
  ];
  return (
    <header className={classes.panel} data-brief={brief}>
      <Wordmark onPanel />
      <div className={classes.pitch}>
        <p className={classes.hero}>{t('welcome.hero')}</p>
        <p className={classes.lead}>{t('welcome.lead')}</p>
        <ul className={classes.proofs}>
          {proofs.map(({ icon: ProofIcon, title, text }) => (
            <li key={title}>
              <ProofIcon aria-hidden />
              <div>
                <strong>{title}</strong>
                <p>{text}</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
      <p className={classes.small}>{t('welcome.small')}</p>
    </header>
  );
}
