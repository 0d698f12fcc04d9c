/** Sizes that the server enforces and the browser shows beforehand. Text is counted in UTF-16 units after NFC. */
export const LIMITS = {
  emailLength: 254,
  passwordMin: 12,
  passwordMax: 200,
  nameLength: 80,
  registerNumberLength: 40,
  specialtiesPerClinician: 5,
  watchedSpecialties: 20,
  titleMin: 8,
  titleLength: 200,
  sectionLength: 20_000,
  tagsPerCase: 12,
  tagLength: 60,
  specialtiesPerCase: 6,
  imagesPerCase: 12,
  imageDescriptionLength: 300,
  replyLength: 20_000,
  imagesPerReply: 4,
  masksPerImage: 50,
  diagnosisLength: 200,
  whatHelpedLength: 2_000,
  reasonLength: 2_000,
  contactLength: 200,
  linkLength: 500,
  /** As long as the longest text that anybody can write. */
  checkedTextLength: 40_000,
  /** Likely identifiers that one text or case may hold and its author answer for. */
  identifierAnswers: 500,
  queryLength: 2_000,
  similarTextLength: 40_000,
  pageDefault: 20,
  pageMax: 50,
  entriesPerPage: 500,
  /** Bytes. */
  imageBytes: 25 * 1024 * 1024,
  /** Width times height of what is decoded at most. */
  imagePixels: 64_000_000,
  evidenceBytes: 10 * 1024 * 1024,
  jsonBytes: 512 * 1024,
  /** Words needed before a text can be compared with the archive. */
  similarWords: 5,
} as const;
