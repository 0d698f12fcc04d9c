import { LIMITS } from '#libs/contracts';
import type { Edit } from './edit.ts';
import { pixelsOf, turnedSize, WHOLE } from './geometry.ts';
import type { Picture } from './read-picture.ts';

/** How good a JPEG leaves; the server encodes once more. */
const QUALITY = 0.95;
/** A drawing or a screen has at most so many colours, a photo has more. */
const FEW_COLOURS = 256;
/** How many pixels are looked at to tell a drawing from a photo. */
const SAMPLES = 20_000;

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  return context;
}

/** Draws the turned picture with its top left corner at the origin, on white. */
function drawTurned(context: CanvasRenderingContext2D, bitmap: ImageBitmap, turns: number): void {
  const { width, height } = turnedSize(bitmap, turns);
  context.save();
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((turns * Math.PI) / 2);
  context.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
  context.restore();
}

/** Fills a canvas with the picture as it is turned, for its author alone: nothing on it is covered yet. */
export function showTurned(canvas: HTMLCanvasElement, bitmap: ImageBitmap, turns: number): void {
  Object.assign(canvas, turnedSize(bitmap, turns));
  drawTurned(contextOf(canvas), bitmap, turns);
}

function hasFewColours(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement): boolean {
  const { data } = context.getImageData(0, 0, width, height);
  const pixels = new Uint32Array(data.buffer);
  const stride = Math.max(1, Math.floor(pixels.length / SAMPLES));
  const colours = new Set<number>();
  for (let at = 0; at < pixels.length && colours.size <= FEW_COLOURS; at += stride) colours.add(pixels[at] ?? 0);
  return colours.size <= FEW_COLOURS;
}

function encoded(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be encoded.'))), type, QUALITY),
  );
}

/**
 * The very bytes that leave the device: turned, cropped, boxes painted black over the pixels, encoded afresh, so that neither a word of
 * the file nor what lies below a box is in them. Named by nothing. DICOM, drawings and screens become PNG, photos JPEG.
 */
export async function renderPicture({ bitmap, facts }: Pick<Picture, 'bitmap' | 'facts'>, edit: Edit): Promise<File> {
  const whole = turnedSize(bitmap, edit.turns);
  const part = pixelsOf(edit.crop ?? WHOLE, whole);
  const canvas = document.createElement('canvas');
  canvas.width = part.width;
  canvas.height = part.height;
  const context = contextOf(canvas);
  context.translate(-part.x, -part.y);
  drawTurned(context, bitmap, edit.turns);
  context.fillStyle = '#000';
  for (const box of edit.boxes) {
    const { x, y, width, height } = pixelsOf(box, whole);
    context.fillRect(x, y, width, height);
  }
  const lossless = facts.format === 'dicom' || (facts.format !== 'jpeg' && facts.format !== 'heic' && hasFewColours(context, canvas));
  if (lossless) {
    const png = await encoded(canvas, 'image/png');
    if (png.size <= LIMITS.imageBytes) return new File([png], 'image.png', { type: png.type });
  }
  return new File([await encoded(canvas, 'image/jpeg')], 'image.jpg', { type: 'image/jpeg' });
}
