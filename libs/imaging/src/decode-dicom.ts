import { mayBearNames, NAME_BANDS, type ImageNote, type ImageWindow } from '#libs/contracts';
import { assertSize, fitted, type Decoded } from './decoded.ts';
import { ImageRefused } from './image-refused.ts';

/** What the author may choose of a DICOM file. */
export interface DicomOptions {
  /** Counted from 0; the middle one unless told, since films begin with a title or with nothing. */
  frame?: number;
  window?: ImageWindow;
  /** Leaves the bands uncovered. */
  keepBands?: boolean;
}

/**
 * Renders one frame of a DICOM file with the window that it states, or the author's, without overlays. Nothing but pixels and numbers
 * leaves this function: not one word of the data set, also not in a refusal.
 *
 * @throws ImageRefused
 */
export async function decodeDicom(bytes: Uint8Array, options: DicomOptions): Promise<Decoded> {
  const [{ default: imaging }, { default: reader }] = await Promise.all([import('dcmjs-imaging'), import('dcmjs')]);
  // Both speak of what they read.
  for (const { log } of [imaging, reader]) log.setLevel('silent');
  if (!imaging.NativePixelDecoder.isInitialized()) await imaging.NativePixelDecoder.initializeAsync();
  const image = quietly(() => new imaging.DicomImage(copyOf(bytes)));
  const elements = quietly(() => image.getElements());
  if (!hasPixels(elements)) throw new ImageRefused('IMAGE_WITHOUT_PIXELS', 'a DICOM file without pixels');
  const [width, height] = [quietly(() => image.getWidth()), quietly(() => image.getHeight())];
  if (!(width > 0 && height > 0)) throw new ImageRefused('IMAGE_CORRUPT', 'a DICOM picture without size');
  assertSize(width, height);

  const frames = Math.max(1, Math.trunc(quietly(() => image.getNumberOfFrames())) || 1);
  const frame = Math.min(options.frame ?? Math.floor((frames - 1) / 2), frames - 1);
  const windowLevel = options.window && new imaging.WindowLevel(options.window.width, options.window.center);
  const rendered = quietly(() => image.render({ frame, renderOverlays: false, ...(windowLevel && { windowLevel }) }));
  const pixels = await fitted(new Uint8Array(rendered.pixels), { width: rendered.width, height: rendered.height, channels: 4 });

  const isCovered = options.keepBands !== true && mayBearNames(elements);
  const notes: ImageNote[] = [];
  if (frames > 1) notes.push({ code: 'FRAME_CHOSEN', frame, frames });
  const shown = rendered.windowLevel && { center: rendered.windowLevel.getLevel(), width: rendered.windowLevel.getWindow() };
  if (shown && Number.isFinite(shown.center) && Number.isFinite(shown.width)) notes.push({ code: 'WINDOW_APPLIED', window: shown });
  if (isCovered) notes.push({ code: 'BANDS_MASKED' });
  return {
    pixels,
    orientation: 1,
    isReduced: Math.max(rendered.width, rendered.height) > Math.max(pixels.width, pixels.height),
    masks: isCovered ? NAME_BANDS : [],
    notes,
  };
}

/** Runs a step of the reader whose errors may quote the file. */
function quietly<Result>(step: () => Result): Result {
  try {
    return step();
  } catch {
    throw new ImageRefused('IMAGE_CORRUPT', 'the DICOM reader gave up');
  }
}

/** The reader keeps views into what it is given; it gets bytes of its own. */
function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

function hasPixels(elements: Record<string, unknown>): boolean {
  return ['PixelData', 'FloatPixelData', 'DoubleFloatPixelData'].some((name) => elements[name] !== undefined);
}
