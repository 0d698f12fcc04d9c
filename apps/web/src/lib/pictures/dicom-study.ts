import codecsAddress from 'dcmjs-imaging/build/dcmjs-native-codecs.wasm?url';
import type { ImageWindow } from '#libs/contracts';
import { ApiFailure } from '../failures.ts';
import type { DicomAnswer, DicomFacts, DicomOrder } from './dicom-worker.ts';
import { pictureRefused } from './refused.ts';

/** A DICOM file that stays open while its author chooses. */
export interface DicomStudy extends DicomFacts {
  /** @throws ApiFailure */
  render(frame: number, window: ImageWindow | null): Promise<ImageBitmap>;
  close(): void;
}

type Order = DicomOrder extends infer Each ? (Each extends DicomOrder ? Omit<Each, 'id'> : never) : never;

async function codecs(): Promise<ArrayBuffer> {
  try {
    const answer = await fetch(codecsAddress);
    if (answer.ok) return await answer.arrayBuffer();
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
  }
  throw new ApiFailure('NETWORK', 0, '');
}

/** Opens a DICOM file in a worker of its own. The file never leaves the device. @throws ApiFailure */
export async function openStudy(bytes: ArrayBuffer): Promise<DicomStudy> {
  const program = await codecs();
  const worker = new Worker(new URL('./dicom-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: DicomAnswer) => void>();
  let orders = 0;
  worker.onmessage = ({ data }: MessageEvent<DicomAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  worker.onerror = () => {
    for (const [id, answer] of waiting) answer({ id, refused: 'IMAGE_CORRUPT' });
    waiting.clear();
  };
  const ask = async (order: Order, transfer: Transferable[] = []) => {
    const id = (orders += 1);
    const answer = await new Promise<DicomAnswer>((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ ...order, id }, transfer);
    });
    if ('refused' in answer) throw pictureRefused(answer.refused);
    return answer;
  };
  try {
    const opened = await ask({ open: bytes, codecs: program }, [bytes, program]);
    if (!('facts' in opened)) throw pictureRefused('IMAGE_CORRUPT');
    const render = async (frame: number, window: ImageWindow | null) => {
      const drawn = await ask({ frame, window });
      if (!('bitmap' in drawn)) throw pictureRefused('IMAGE_CORRUPT');
      return drawn.bitmap;
    };
    return { ...opened.facts, render, close: () => worker.terminate() };
  } catch (thrown) {
    worker.terminate();
    throw thrown;
  }
}
