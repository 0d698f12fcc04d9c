import { BODY_TERMS } from './body.ts';
import { EXAM_TERMS } from './exam.ts';
import { NARRATIVE_TERMS } from './narrative.ts';
import { SIGN_TERMS } from './signs.ts';

/**
 * What French and English clinicians call the same thing: one pair a line, `français|english`, lower case but names, NFC,
 * no pair twice. A term may stand in several pairs; the alignment of the words is computed over all of them.
 * Written for this project.
 */
export const TERM_PAIRS: string = [NARRATIVE_TERMS, EXAM_TERMS, BODY_TERMS, SIGN_TERMS].map((lines) => lines.trim()).join('\n');
