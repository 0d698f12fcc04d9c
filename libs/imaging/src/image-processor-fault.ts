/** Cleaning failed for a reason that is not the image's: the same image may succeed later. */
export class ImageProcessorFault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ImageProcessorFault';
  }
}
