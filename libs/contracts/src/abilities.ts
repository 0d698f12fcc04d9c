/** What the reader of a case may do with it; sent with the case so that the browser repeats no rule. */
export interface CaseAbilities {
  reply: boolean;
  edit: boolean;
  publish: boolean;
  close: boolean;
  withdraw: boolean;
  discard: boolean;
  follow: boolean;
  /** Say that something in it should not be there. */
  report: boolean;
}
