import type { ErrorCode } from '#libs/contracts';

/** Why an image is refused; the author reads the sentence that belongs to the code. */
export type ImageRefusalCode = Extract<
  ErrorCode,
  | 'IMAGE_FORMAT_UNSUPPORTED'
  | 'IMAGE_CORRUPT'
  | 'IMAGE_TOO_LARGE'
  | 'IMAGE_TOO_MANY_PIXELS'
  | 'IMAGE_TOO_SMALL'
  | 'IMAGE_WITHOUT_PIXELS'
  | 'IMAGE_TIMED_OUT'
  | 'IMAGE_UNVERIFIED'
>;

/** The bytes are not turned into an image. The message is for logs and never quotes the bytes. */
export class ImageRefused extends Error {
  constructor(
    readonly code: ImageRefusalCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ImageRefused';
  }
}
