export { CareSites, careSiteName, careSitesOnLine } from './care-sites.ts';
export { withRecognisers, type ExternalFinding, type ExternalRecogniser } from './external.ts';
export { findIdentifiers, type FinderOptions } from './find-identifiers.ts';
export type { Finding } from './finding.ts';
export { fold } from './fold.ts';
export { frontDecode, frontEncode } from './front-coding.ts';
export { languageOf } from './language.ts';
export { singlingOut, type SinglingOut, type SinglingOutSignal } from './singling-out.ts';
