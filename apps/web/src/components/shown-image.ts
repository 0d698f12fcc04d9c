/** Why a picture is not shown: hidden until a moderator decides, destroyed by a decision, being made anew. */
export type ImageAbsence = 'hidden' | 'removed' | 'renewing';

/** A picture and the words that stand for it. */
export interface ShownImage {
  id: string;
  description: string;
  /** Of the pixels; goes into their address. */
  version?: number;
  absence?: ImageAbsence | null;
  /** Only the reader, as author or moderator, sees it. */
  veiled?: boolean;
}
