export { findIdentifiers, type ExternalRecogniser, type FinderOptions } from './find-identifiers.ts';
export type { Finding } from './finding.ts';
export { fold } from './fold.ts';
export { frontDecode, frontEncode } from './front-coding.ts';
