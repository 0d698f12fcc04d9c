import { LIMITS } from '#libs/contracts';
import { openStudy, type DicomStudy } from './dicom-study.ts';
import { readFacts, type FileFacts } from './file-facts.ts';
import type { HeicAnswer, HeicOrder } from './heic-worker.ts';
import { pictureRefused } from './refused.ts';

/** A picture on the screen of its author: upright, at most 4,096 pixels a side. Whoever holds it closes it. */
export interface Picture {
  bitmap: ImageBitmap;
  facts: FileFacts;
  /** What can be chosen of a DICOM file; null for photos. */
  study: DicomStudy | null;
}

/** The longest side that is kept; the server keeps less. */
const LONGEST_SIDE = 4_096;
/** Photos say what they are at once; the boxes of HEIC and the metadata before a JPEG's size may be long. */
const HEAD = 1024 * 1024;

/** Tells by its first bytes whether a file is a picture that may be sent. @throws ApiFailure with the reason */
export async function examineFile(file: Blob): Promise<FileFacts> {
  if (file.size > LIMITS.imageBytes) throw pictureRefused('IMAGE_TOO_LARGE');
  const facts = readFacts(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (!facts) throw pictureRefused('IMAGE_FORMAT_UNSUPPORTED');
  if (facts.width * facts.height > LIMITS.imagePixels) throw pictureRefused('IMAGE_TOO_MANY_PIXELS');
  return facts;
}

/** Makes a picture no larger than is kept; frees the one it replaces. */
export async function fitBitmap(bitmap: ImageBitmap): Promise<ImageBitmap> {
  const by = LONGEST_SIDE / Math.max(bitmap.width, bitmap.height);
  if (by >= 1) return bitmap;
  const fitted = await createImageBitmap(bitmap, {
    resizeWidth: Math.max(1, Math.round(bitmap.width * by)),
    resizeHeight: Math.max(1, Math.round(bitmap.height * by)),
    resizeQuality: 'high',
  });
  bitmap.close();
  return fitted;
}

function decodeHeic(bytes: ArrayBuffer, { width, height }: FileFacts): Promise<ImageBitmap> {
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ImageBitmap>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<HeicAnswer>) =>
      'bitmap' in data ? resolve(data.bitmap) : reject(pictureRefused(data.refused));
    worker.onerror = () => reject(pictureRefused('IMAGE_CORRUPT'));
    const order: HeicOrder = { bytes, area: width * height, most: LIMITS.imagePixels };
    worker.postMessage(order, [bytes]);
  }).finally(() => worker.terminate());
}

/** The browser's own decoders; they turn the picture as its EXIF says. */
async function decodePhoto(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (thrown) {
    if (thrown instanceof DOMException) throw pictureRefused('IMAGE_CORRUPT');
    throw thrown;
  }
}

/** Decodes a picture on the device: photos by the browser, HEIC and DICOM by workers that are loaded when needed. @throws ApiFailure */
export async function readPicture(file: Blob): Promise<Picture> {
  const facts = await examineFile(file);
  if (facts.format === 'dicom') {
    const study = await openStudy(await file.arrayBuffer());
    try {
      return { bitmap: await fitBitmap(await study.render(study.frame, null)), facts, study };
    } catch (thrown) {
      study.close();
      throw thrown;
    }
  }
  const bitmap = facts.format === 'heic' ? await decodeHeic(await file.arrayBuffer(), facts) : await decodePhoto(file);
  if (bitmap.width * bitmap.height > LIMITS.imagePixels) {
    bitmap.close();
    throw pictureRefused('IMAGE_TOO_MANY_PIXELS');
  }
  return { bitmap: await fitBitmap(bitmap), facts, study: null };
}
