export { TERM_PAIRS } from './terms/index.ts';
