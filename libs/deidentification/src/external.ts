import { IDENTIFIER_KINDS, IDENTIFIER_LEVELS, type IdentifierKind, type IdentifierLevel, type Locale } from '#libs/contracts';
import { settle, type Finding } from './finding.ts';

/** What a recogniser of the operator's own found; spans count UTF-16 units of the text as written. */
export interface ExternalFinding {
  start: number;
  end: number;
  kind: IdentifierKind;
  level: IdentifierLevel;
  replacement?: string;
}

/** A recogniser that an operator adds, for instance a language model of their own. It runs on the server only. */
export interface ExternalRecogniser {
  /** Lower-case letters; becomes part of the rule of its findings. */
  name: string;
  find: (text: string, language: Locale) => Promise<ExternalFinding[]> | ExternalFinding[];
}

/**
 * Runs the operator's recognisers and joins what they found to what we found.
 * @throws what a recogniser throws, and Error when it answers a span outside the text: then the text is not checked.
 */
export async function withRecognisers(
  text: string,
  language: Locale,
  found: readonly Finding[],
  recognisers: readonly ExternalRecogniser[],
): Promise<Finding[]> {
  const added: Finding[] = [];
  for (const { name, find } of recognisers) {
    for (const one of await find(text, language)) {
      const inside =
        Number.isInteger(one.start) && Number.isInteger(one.end) && one.start >= 0 && one.end > one.start && one.end <= text.length;
      if (!inside || !IDENTIFIER_KINDS.includes(one.kind) || !IDENTIFIER_LEVELS.includes(one.level)) {
        throw new Error(`the recogniser ${name} answered what is no finding`);
      }
      added.push({ ...one, rule: `external.${name}`, replacement: one.replacement ?? '' });
    }
  }
  return added.length === 0 ? [...found] : settle([...found, ...added]);
}
