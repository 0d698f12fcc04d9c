import { IsIn, IsOptional } from 'class-validator';
import { LOCALES, type CaseState, type ConsentBasis, type ConsentScope, type Locale } from '#libs/contracts';
import { Text } from '#libs/platform';

export class WithdrawalCodeDto {
  /** As typed: dashes, blanks, case and look-alikes do not matter. */
  @Text({ min: 1, max: 64 })
  code!: string;
}

/** What a code is good for, without a word of the case. */
export class WithdrawalCheckView {
  /** UTC, `YYYY-MM-DD`. */
  publishedOn!: string;
  imageCount!: number;
  state!: CaseState;
}

export class WithdrawalView {
  state!: CaseState;
  withdrawnAt!: string;
}

export class ReceiptQuery {
  /** Language of the patient; the author's own when not said. */
  @IsOptional()
  @IsIn(LOCALES)
  lang?: Locale;
}

/** What a patient takes home. */
export class ReceiptView {
  code!: string;
  /** The page for withdrawal with the code in its fragment, which browsers send to no server. */
  url!: string;
  textVersion!: string;
  scopes!: ConsentScope[];
  basis!: ConsentBasis;
  /** UTC, `YYYY-MM-DD`. */
  publishedOn!: string;
}
