import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FoundIdentifier, IdentifierAnswer, Locale } from '#libs/contracts';
import type { SinglingOut } from '#libs/deidentification';
import type { IdentifierAnswerInput } from '../api-types.ts';
import { ApiFailure } from '../failures.ts';
import { useKept } from '../kept-text.ts';
import { checkTexts } from './checker.ts';
import { answerKey, answersFor, foundIn, type Answers, type Checked, type Found, type Texts } from './found.ts';

const PAUSE_MS = 250;
const NO_ANSWERS: Answers = {};
const NOTHING_TOGETHER: SinglingOut = { warns: false, signals: [] };

/** What a form shows of the identifiers in its texts. */
export interface Identifiers {
  found: Found[];
  /** Those that stop sending: the sure ones, and the likely ones without an answer. */
  open: Found[];
  together: SinglingOut;
  answers: Answers;
  answer: (found: Found, answer: IdentifierAnswer | null) => void;
  /** For the call that sends the texts. */
  forServer: () => IdentifierAnswerInput[];
  /** Takes what only the server found; true when the failure was about that. */
  learn: (failure: unknown) => boolean;
}

/**
 * Looks through the texts of a form while one types, a moment after the last key. Answers are kept in this tab under
 * `keptAs`, by the words they are about, so that they survive editing and signing in again.
 */
export function useIdentifiers(texts: Texts, language: Locale, keptAs: string): Identifiers {
  const [checked, setChecked] = useState<Checked>({});
  const [together, setTogether] = useState(NOTHING_TOGETHER);
  const [answers, keep] = useKept<Answers>(`answers:${keptAs}`, NO_ANSWERS);
  const newest = useRef({ texts, answers });
  const signature = JSON.stringify(texts);
  useEffect(() => {
    newest.current = { texts: JSON.parse(signature) as Texts, answers };
  }, [signature, answers]);

  useEffect(() => {
    let stale = false;
    const timer = setTimeout(() => {
      const now = JSON.parse(signature) as Texts;
      void checkTexts(Object.values(now), language).then((answer) => {
        if (stale || answer === null) return;
        setChecked(
          Object.fromEntries(Object.entries(now).map(([field, text], index) => [field, { text, findings: answer.findings[index] ?? [] }])),
        );
        setTogether(answer.together);
      });
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [signature, language]);

  const found = useMemo(() => foundIn(JSON.parse(signature) as Texts, checked), [signature, checked]);
  const open = useMemo(
    () => found.filter((one) => one.level === 'block' || (one.level === 'warn' && answers[answerKey(one)] === undefined)),
    [found, answers],
  );

  const learn = useCallback((failure: unknown) => {
    if (!(failure instanceof ApiFailure) || !/^IDENTIFIERS_(?:FOUND|UNANSWERED)$/.test(failure.code)) return false;
    const told: FoundIdentifier[] = failure.details.findings ?? [];
    setChecked((before) => {
      const next = { ...before };
      for (const [field, text] of Object.entries(newest.current.texts)) {
        const lead = text.length - text.trimStart().length;
        const here = told
          .filter((one) => one.field === field)
          .map((one) => ({ ...one, start: one.start + lead, end: one.end + lead, rule: 'server' }));
        const ours = before[field]?.text === text ? before[field].findings : [];
        const kept = ours.filter((one) => !here.some((other) => other.start < one.end && one.start < other.end));
        if (here.length > 0) next[field] = { text, findings: [...kept, ...here].sort((a, b) => a.start - b.start) };
      }
      return next;
    });
    return true;
  }, []);

  return {
    found,
    open,
    together,
    answers,
    answer: (one, answer) => {
      const { [answerKey(one)]: _before, ...rest } = answers;
      keep(answer === null ? rest : { ...rest, [answerKey(one)]: answer });
    },
    forServer: () => answersFor(found, answers, texts),
    learn,
  };
}
