import { IsIn, IsOptional, IsString, MaxLength, ArrayMaxSize, ArrayUnique } from 'class-validator';
import { LIMITS, LOCALES, SPECIALTY_CODES, type Locale } from '#libs/contracts';
import { Text } from '#libs/platform';

export class SignInDto {
  @Text({ max: LIMITS.emailLength })
  email!: string;

  @IsString()
  @MaxLength(LIMITS.passwordMax)
  password!: string;
}

export class DemoSignInDto {
  @Text({ max: LIMITS.emailLength })
  email!: string;
}

export class UpdateMeDto {
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale;

  @IsOptional()
  @IsIn(SPECIALTY_CODES, { each: true })
  @ArrayMaxSize(LIMITS.watchedSpecialties)
  @ArrayUnique()
  watchedSpecialties?: string[];
}
