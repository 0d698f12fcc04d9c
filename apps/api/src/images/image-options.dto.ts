import { Type } from 'class-transformer';
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
  ValidateNested,
} from 'class-validator';
import { LIMITS, type ImageMask, type ImageUploadOptions, type ImageWindow } from '#libs/contracts';

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
