import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { ImageUploadOptions } from '#libs/contracts';
import { AppError, fieldFaults } from '#libs/platform';
import { ImageOptionsDto } from './image-options.dto.ts';

/** Reads the options that came as text beside a file. @throws AppError VALIDATION_FAILED */
export async function readImageOptions(text: string): Promise<ImageUploadOptions> {
  const options = plainToInstance(ImageOptionsDto, parsed(text));
  const errors = await validate(options, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) throw new AppError('VALIDATION_FAILED', { fields: fieldFaults(errors) });
  return options;
}

function parsed(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AppError('VALIDATION_FAILED', { fields: [{ field: 'options', rule: 'isJson' }] });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AppError('VALIDATION_FAILED', { fields: [{ field: 'options', rule: 'isObject' }] });
  }
  return value;
}
