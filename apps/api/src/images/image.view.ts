import {
  ERROR_CODES,
  IMAGE_FORMATS,
  IMAGE_VARIANTS,
  type ErrorCode,
  type ImageFormat,
  type ImageState,
  type ImageVariant,
} from '#libs/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export class ImageRefusalView {
  @ApiProperty({ enum: ERROR_CODES })
  code!: ErrorCode;
  message!: string;
}

export class ImageStateView {
  id!: string;
  state!: ImageState;
  refusal!: ImageRefusalView | null;
  width!: number | null;
  height!: number | null;
}

export class ImageFileQuery {
  @IsIn(IMAGE_VARIANTS)
  variant!: ImageVariant;

  /** `jpeg` exists for `full` only. */
  @IsOptional()
  @IsIn(IMAGE_FORMATS)
  format?: ImageFormat;
}
