import dcmjs from 'dcmjs';
import imaging from 'dcmjs-imaging';
import { LIMITS, mayBearNames, type ErrorCode, type ImageWindow } from '#libs/contracts';

/** First the file with the program of its codecs, then as many renderings as asked for. */
export type DicomOrder = { id: number; open: ArrayBuffer; codecs: ArrayBuffer } | { id: number; frame: number; window: ImageWindow | null };

/** What the page may know of a file: numbers alone, not one of its words. */
export interface DicomFacts {
  frames: number;
  /** The one shown first, counted from 0. */
  frame: number;
  /** What the file states, in its own units; null for colours. */
  window: ImageWindow | null;
  /** Whether the pixels may bear a name. */
  bands: boolean;
}

export type DicomAnswer = { id: number } & ({ facts: DicomFacts } | { bitmap: ImageBitmap } | { refused: ErrorCode });

let image: InstanceType<typeof imaging.DicomImage> | undefined;

async function start(codecs: ArrayBuffer): Promise<void> {
  // Both speak of what they read, by their loggers and past them.
  for (const { log } of [imaging, dcmjs]) log.setLevel('silent');
  const hush = () => undefined;
  Object.assign(console, { debug: hush, error: hush, info: hush, log: hush, warn: hush });
  // The reader asks for its codecs by evaluating a line of text, which the rules of the page forbid; they are at hand already.
  Object.assign(self, { eval: () => Promise.resolve({ arrayBuffer: () => Promise.resolve(codecs) }) });
  await imaging.NativePixelDecoder.initializeAsync();
}

function render(frame: number, window: ImageWindow | null) {
  if (!image) throw new Error('No file is open.');
  const windowLevel = window && new imaging.WindowLevel(window.width, window.center);
  return image.render({ frame, renderOverlays: false, ...(windowLevel && { windowLevel }) });
}

async function answer(order: DicomOrder): Promise<DicomAnswer> {
  const { id } = order;
  if (!('open' in order)) {
    const { pixels, width, height } = render(order.frame, order.window);
    return { id, bitmap: await createImageBitmap(new ImageData(new Uint8ClampedArray(pixels), width, height)) };
  }
  await start(order.codecs);
  image = new imaging.DicomImage(order.open);
  const elements = image.getElements();
  if (!['PixelData', 'FloatPixelData', 'DoubleFloatPixelData'].some((name) => elements[name] !== undefined))
    return { id, refused: 'IMAGE_WITHOUT_PIXELS' };
  if (image.getWidth() * image.getHeight() > LIMITS.imagePixels) return { id, refused: 'IMAGE_TOO_MANY_PIXELS' };
  const frames = Math.max(1, Math.trunc(image.getNumberOfFrames()) || 1);
  const frame = Math.floor((frames - 1) / 2);
  const shown = render(frame, null).windowLevel;
  const window = shown ? { center: shown.getLevel(), width: shown.getWindow() } : null;
  const sound = window && Number.isFinite(window.center) && window.width >= 1 ? window : null;
  return { id, facts: { frames, frame, window: sound, bands: mayBearNames(elements) } };
}

/** Reads one DICOM file beside the page; whatever fails is a damaged picture, and its words stay here. */
self.onmessage = ({ data }: MessageEvent<DicomOrder>) => {
  answer(data).then(
    (done) => self.postMessage(done, { transfer: 'bitmap' in done ? [done.bitmap] : [] }),
    () => self.postMessage({ id: data.id, refused: 'IMAGE_CORRUPT' } satisfies DicomAnswer),
  );
};
