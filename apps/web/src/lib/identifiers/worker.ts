import type { Locale } from '#libs/contracts';
import { findIdentifiers, languageOf, singlingOut, type Finding, type SinglingOut } from '#libs/deidentification';

/** Texts to look through, under a number that comes back with the answer. */
export interface CheckOrder {
  id: number;
  texts: string[];
  language: Locale;
}

export interface CheckAnswer {
  id: number;
  /** One list a text, in the order of the texts. */
  findings: Finding[][];
  together: SinglingOut;
}

/** Looks through texts beside the page, so that typing never waits; the server looks again. */
self.onmessage = ({ data }: MessageEvent<CheckOrder>) => {
  const findings = data.texts.map((text) => findIdentifiers(text, { language: languageOf(text, data.language) }));
  const whole = data.texts.join('\n');
  const answer: CheckAnswer = { id: data.id, findings, together: singlingOut(whole, languageOf(whole, data.language), findings.flat()) };
  self.postMessage(answer);
};
