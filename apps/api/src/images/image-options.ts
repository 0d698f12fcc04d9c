import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsPositive,
  Max,
  Min,
  validate,
  ValidateNested,
} from 'class-validator';
import { LIMITS, type ImageMask, type ImageUploadOptions, type ImageWindow } from '#libs/contracts';
import { AppError, fieldFaults } from '#libs/platform';

/** A box in fractions of the upright image; what reaches beyond an edge ends there. */
export class ImageMaskDto implements ImageMask {
  @IsNumber()
  @Min(0)
  @Max(1)
  x!: number;

  @IsNumber()
  @Min(0)
  @Max(1)
  y!: number;

  @IsNumber()
  @IsPositive()
  @Max(1)
  width!: number;

  @IsNumber()
  @IsPositive()
  @Max(1)
  height!: number;
}

export class ImageMasksDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.masksPerImage)
  @ValidateNested({ each: true })
  @Type(() => ImageMaskDto)
  masks!: ImageMaskDto[];
}

export class ImageWindowDto implements ImageWindow {
  @IsNumber()
  @Min(-65_536)
  @Max(65_536)
  center!: number;

  @IsNumber()
  @Min(1)
  @Max(131_072)
  width!: number;
}

export class ImageOptionsDto implements ImageUploadOptions {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.masksPerImage)
  @ValidateNested({ each: true })
  @Type(() => ImageMaskDto)
  masks?: ImageMaskDto[];

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  frame?: number;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ImageWindowDto)
  window?: ImageWindowDto;

  @IsOptional()
  @IsBoolean()
  keepBands?: boolean;
}

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
