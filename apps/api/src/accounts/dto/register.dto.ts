import { ArrayMaxSize, ArrayUnique, IsEmail, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { Transform } from 'class-transformer';
import {
  COUNTRIES,
  LIMITS,
  LOCALES,
  PRACTICE_LEVELS,
  PROFESSION_CODES,
  REGISTER_SCHEMES,
  SPECIALTY_CODES,
  type Locale,
  type PracticeLevel,
  type RegisterScheme,
} from '#libs/contracts';
import { Text } from '#libs/platform';

/** What a person says of their profession, at registration and with each request. */
export class ProfessionDto {
  /** Code of TRE_G15. */
  @IsIn(PROFESSION_CODES)
  profession!: string;

  /** Codes of TRE_R38. */
  @IsIn(SPECIALTY_CODES, { each: true })
  @ArrayMaxSize(LIMITS.specialtiesPerClinician)
  @ArrayUnique()
  specialties!: string[];

  @IsIn(COUNTRIES)
  country!: string;

  @IsOptional()
  @IsIn(PRACTICE_LEVELS)
  level?: PracticeLevel;

  @IsOptional()
  @IsIn(REGISTER_SCHEMES)
  registerScheme?: RegisterScheme;

  @IsOptional()
  @Text({ min: 1, max: LIMITS.registerNumberLength })
  registerNumber?: string;
}

export class RegisterDto extends ProfessionDto {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsEmail()
  @MaxLength(LIMITS.emailLength)
  email!: string;

  /** Its strength is judged by the service, together with the name. */
  @IsString()
  @MaxLength(LIMITS.passwordMax)
  password!: string;

  @Text({ min: 1, max: LIMITS.nameLength })
  givenName!: string;

  @Text({ min: 1, max: LIMITS.nameLength })
  familyName!: string;

  @IsIn(LOCALES)
  locale!: Locale;
}
