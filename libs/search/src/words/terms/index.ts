import { BODY_TERMS } from './body.ts';
import { DESCRIBING_TERMS } from './describing.ts';
import { DISEASE_TERMS } from './diseases.ts';
import { DRUG_TERMS } from './drugs.ts';
import { EXAM_TERMS } from './exam.ts';
import { FAMILY_TERMS } from './families.ts';
import { FINDING_TERMS } from './findings.ts';
import { INVESTIGATION_TERMS } from './investigations.ts';
import { MICROBE_TERMS } from './microbes.ts';
import { NARRATIVE_TERMS } from './narrative.ts';
import { PROCEDURE_TERMS } from './procedures.ts';
import { SENSE_TERMS } from './senses.ts';
import { SIGN_TERMS } from './signs.ts';

/**
 * What French and English clinicians call the same thing: one pair a line, `français|english`, lower case but names, NFC,
 * no pair twice. A term may stand in several pairs; the alignment of the words is computed over all of them.
 * Written for this project.
 */
export const TERM_PAIRS: string = [
  NARRATIVE_TERMS,
  EXAM_TERMS,
  BODY_TERMS,
  SIGN_TERMS,
  FINDING_TERMS,
  DISEASE_TERMS,
  INVESTIGATION_TERMS,
  PROCEDURE_TERMS,
  DRUG_TERMS,
  MICROBE_TERMS,
  FAMILY_TERMS,
  SENSE_TERMS,
  DESCRIBING_TERMS,
]
  .map((lines) => lines.trim())
  .join('\n');
