import { Button, Menu, UnstyledButton } from '@mantine/core';
import { IconArrowRight, IconCheck, IconChevronDown, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IDENTIFIER_ANSWERS } from '#libs/contracts';
import { answerKey, type Found } from '../lib/identifiers/found.ts';
import type { Identifiers } from '../lib/identifiers/use-identifiers.ts';
import { Chip } from './chip.tsx';
import classes from './identifier-panel.module.css';

/** The sentence that says why something was found; rules that the server alone knows have the sentence of their kind. */
function useReason(): (found: Found) => string {
  const { t } = useTranslation();
  return ({ kind }) => t(`identifiers.kind.${kind}`);
}

function Row({ one, identifiers, onReplace }: { one: Found; identifiers: Identifiers; onReplace: (found: Found[]) => void }) {
  const { t } = useTranslation();
  const reason = useReason();
  const answer = identifiers.answers[answerKey(one)];
  return (
    <li className={classes.row} data-level={one.level}>
      <span className={classes.words}>
        <q>{one.words}</q>
        <IconArrowRight aria-label={t('identifiers.becomes')} />
        <strong>{one.replacement === '' ? t('identifiers.removed') : one.replacement}</strong>
        <small>{reason(one)}</small>
      </span>
      <span className={classes.act}>
        {one.level === 'warn' && (
          <Menu position="bottom-end">
            <Menu.Target>
              <UnstyledButton
                className={classes.answer}
                data-answered={answer !== undefined}
                aria-label={t('identifiers.answerTo', { words: one.words })}
              >
                <Chip tone={answer === undefined ? 'waiting' : 'confirmed'}>
                  {answer === undefined ? t('identifiers.toCheck') : t(`identifiers.answer.${answer}`)}
                </Chip>
                <IconChevronDown aria-hidden size="1rem" />
              </UnstyledButton>
            </Menu.Target>
            <Menu.Dropdown>
              {IDENTIFIER_ANSWERS.map((choice) => (
                <Menu.Item key={choice} onClick={() => identifiers.answer(one, choice)}>
                  {t(`identifiers.answer.${choice}`)}
                </Menu.Item>
              ))}
              {answer !== undefined && <Menu.Item onClick={() => identifiers.answer(one, null)}>{t('identifiers.noAnswer')}</Menu.Item>}
            </Menu.Dropdown>
          </Menu>
        )}
        <UnstyledButton
          className={classes.replace}
          aria-label={t('identifiers.replaceOne', { words: one.words })}
          onClick={() => onReplace([one])}
        >
          <IconCheck aria-hidden />
        </UnstyledButton>
      </span>
    </li>
  );
}

/**
 * What was found in the texts around, each with its reason, its replacement in one click and, where it is only likely,
 * the author's answer. Says nothing while there is nothing.
 */
export function IdentifierPanel({ identifiers, onReplace }: { identifiers: Identifiers; onReplace: (found: Found[]) => void }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const pressing = identifiers.found.filter(({ level }) => level !== 'info');
  const informed = identifiers.found.filter(({ level }) => level === 'info');
  const sure = pressing.filter(({ level }) => level === 'block');
  if (identifiers.found.length === 0) return null;
  const tone = sure.length > 0 ? 'urgent' : identifiers.open.length > 0 ? 'waiting' : 'calm';
  return (
    <section className={classes.panel} data-tone={tone} aria-label={t('identifiers.title')} id="part-identifiers" tabIndex={-1}>
      <header className={classes.head}>
        <p role="status">
          {sure.length > 0
            ? t('identifiers.toReplace', { count: sure.length })
            : identifiers.open.length > 0
              ? t('identifiers.toAnswer', { count: identifiers.open.length })
              : t('identifiers.settled')}
        </p>
        {sure.length > 1 && (
          <Button size="compact-sm" onClick={() => onReplace(sure)}>
            {t('identifiers.replaceAll')}
          </Button>
        )}
        {tone === 'calm' && <IconShieldCheck aria-hidden />}
      </header>
      {pressing.length > 0 && (
        <ul>
          {pressing.map((one) => (
            <Row key={`${one.field} ${one.start}`} one={one} identifiers={identifiers} onReplace={onReplace} />
          ))}
        </ul>
      )}
      {informed.length > 0 && (
        <>
          <UnstyledButton className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
            {t('identifiers.informed', { count: informed.length })}
            <IconChevronDown aria-hidden size="1rem" />
          </UnstyledButton>
          {all && <p className={classes.informed}>{[...new Set(informed.map(({ words }) => words))].join(' · ')}</p>}
        </>
      )}
    </section>
  );
}
