/** Encoded bytes that hold, or could hold, more than pixels. The message names the place, never the content. */
export class Unclean extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Unclean';
  }
}
