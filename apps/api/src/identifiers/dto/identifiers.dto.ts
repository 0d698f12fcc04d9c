import { IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import {
  IDENTIFIER_ANSWERS,
  IDENTIFIER_KINDS,
  IDENTIFIER_LEVELS,
  LIMITS,
  LOCALES,
  type IdentifierAnswer,
  type IdentifierKind,
  type IdentifierLevel,
  type Locale,
} from '#libs/contracts';

export class CheckIdentifiersDto {
  /** Read as it is: spans of the answer count its UTF-16 units. */
  @IsString()
  @MaxLength(LIMITS.checkedTextLength)
  text!: string;

  @IsIn(LOCALES)
  lang!: Locale;
}

/** An identifier that stays, by the place where the finder saw it. */
export class IdentifierAnswerDto {
  /** "title", "sections.history", "tags.2", "images.<id>", "body", "diagnosis", "whatHelped". */
  @IsString()
  @MaxLength(80)
  field!: string;

  @IsInt()
  @Min(0)
  @Max(LIMITS.checkedTextLength)
  start!: number;

  @IsInt()
  @Min(1)
  @Max(LIMITS.checkedTextLength)
  end!: number;

  @IsIn(IDENTIFIER_ANSWERS)
  answer!: IdentifierAnswer;
}

export class FindingView {
  start!: number;
  end!: number;

  @ApiProperty({ enum: IDENTIFIER_KINDS })
  kind!: IdentifierKind;

  @ApiProperty({ enum: IDENTIFIER_LEVELS })
  level!: IdentifierLevel;

  /** Which rule saw it. */
  rule!: string;
  replacement!: string;
}

export class FindingsView {
  findings!: FindingView[];
}
