export class TermView {
  code!: string;
  label!: string;
  shortLabel!: string;
}

export class TermsView {
  items!: TermView[];
  nextCursor!: string | null;
}
