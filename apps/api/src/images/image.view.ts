import {
  ERROR_CODES,
  IMAGE_FORMATS,
  IMAGE_NOTE_CODES,
  IMAGE_VARIANTS,
  type ErrorCode,
  type ImageFormat,
  type ImageNoteCode,
  type ImageState,
  type ImageVariant,
  type ImageWindow,
} from '#libs/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional } from 'class-validator';

export class ImageRefusalView {
  @ApiProperty({ enum: ERROR_CODES })
  code!: ErrorCode;
  message!: string;
}

export class ImageWindowView implements ImageWindow {
  center!: number;
  width!: number;
}

export class ImageNoteView {
  @ApiProperty({ enum: IMAGE_NOTE_CODES })
  code!: ImageNoteCode;
  message!: string;
  /** The picture shown, counted from 0, of `frames`. */
  frame?: number;
  frames?: number;
  window?: ImageWindowView;
}

export class ImageStateView {
  id!: string;
  state!: ImageState;
  refusal!: ImageRefusalView | null;
  width!: number | null;
  height!: number | null;
  /** Goes into the address of the bytes as `v`, so that new pixels have a new address. */
  version!: number;
  hidden!: boolean;
  notes!: ImageNoteView[];
}

export class PostedBeforeView {
  caseId!: string;
  title!: string;
  /** Whether the reader wrote that case. */
  own!: boolean;
}

export class ExaminedImageView extends ImageStateView {
  /** Open cases that show the same picture, for its owner alone. */
  postedBefore!: PostedBeforeView[];
}

export class ImageFileQuery {
  @IsIn(IMAGE_VARIANTS)
  variant!: ImageVariant;

  /** `jpeg` exists for `full` only. */
  @IsOptional()
  @IsIn(IMAGE_FORMATS)
  format?: ImageFormat;

  /** The version that the reader knows of; makes a new address for new pixels and changes nothing else. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  v?: number;
}
