/** A short form and what it stands for. */
export interface Abbreviation {
  /** As it is usually written, without points: "HTA", "FEV1". */
  short: string;
  /** In the singular, lower case but names, with its accents. */
  long: string;
  /** Set where the short form in small letters is an ordinary word, or may be one: only capitals are read as the abbreviation. */
  onlyCapitals?: true;
}
