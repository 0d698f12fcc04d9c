import { errorMessage, type ErrorCode, type ImageState, type ImageView, type Locale } from '#libs/contracts';

export interface ImageRow {
  id: string;
  state: ImageState;
  refusalCode: ErrorCode | null;
  width: number | null;
  height: number | null;
}

export function presentImage(image: ImageRow, locale: Locale): ImageView {
  return {
    id: image.id,
    state: image.state,
    refusal: image.refusalCode === null ? null : { code: image.refusalCode, message: errorMessage(image.refusalCode, locale) },
    width: image.width,
    height: image.height,
  };
}
