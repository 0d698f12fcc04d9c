import { BRAIN_EYE_AND_CHILD_CASES } from './cases/brain-eyes-children.ts';
import { DERMATOLOGY_CASES_THIS_WEEK } from './cases/dermatology-this-week.ts';
import { DERMATOLOGY_CASES } from './cases/dermatology.ts';
import { HEART_AND_LUNG_CASES } from './cases/heart-and-lungs.ts';
import { INTERNAL_MEDICINE_CASES } from './cases/internal-medicine.ts';
import { OLD_AGE_AND_PREGNANCY_CASES } from './cases/old-age-and-pregnancy.ts';
import { PURPURA_CASES_ELSEWHERE } from './cases/purpura-elsewhere.ts';
import { PURPURA_CASES } from './cases/purpura.ts';
import type { DemoCase } from './demo-types.ts';

/** The fictional cases of the demo, open and closed; they describe nobody. */
export const DEMO_CASES: readonly DemoCase[] = [
  ...PURPURA_CASES,
  ...PURPURA_CASES_ELSEWHERE,
  ...DERMATOLOGY_CASES,
  ...DERMATOLOGY_CASES_THIS_WEEK,
  ...INTERNAL_MEDICINE_CASES,
  ...OLD_AGE_AND_PREGNANCY_CASES,
  ...HEART_AND_LUNG_CASES,
  ...BRAIN_EYE_AND_CHILD_CASES,
];
