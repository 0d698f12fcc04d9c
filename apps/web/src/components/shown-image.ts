/** A picture and the words that stand for it. */
export interface ShownImage {
  id: string;
  description: string;
}
