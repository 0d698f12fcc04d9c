import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';

const WITHOUT_NUL = new RegExp(`^[^${String.fromCharCode(0)}]*$`);

/** NFC, so that the same letters are the same bytes (Unicode Standard Annex #15), without half characters and blanks around. */
export function normaliseText(text: string): string {
  return text.toWellFormed().normalize('NFC').trim();
}

/** A text that a person wrote: normalised, bounded in UTF-16 units, without the NUL that PostgreSQL cannot hold. */
export function Text(limits: { min?: number; max: number }): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) : value)),
    IsString(),
    MinLength(limits.min ?? 0),
    MaxLength(limits.max),
    Matches(WITHOUT_NUL),
  );
}

/** Each of a list of texts, as {@link Text}. */
export function Texts(limits: { min?: number; max: number }): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map((part: unknown) => (typeof part === 'string' ? normaliseText(part) : part)) : value,
    ),
    IsString({ each: true }),
    MinLength(limits.min ?? 0, { each: true }),
    MaxLength(limits.max, { each: true }),
    Matches(/^\P{Cc}*$/u, { each: true }),
  );
}

/** A query parameter `a,b,c` as a list. */
export function CommaList(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value)),
    ApiProperty({ type: 'string', required: false, description: 'Values separated by commas.' }),
  );
}
