// Cleans images in a process of its own, so that a decoder that crashes, swells or hangs takes nothing else with it.
import './lower-priority.ts';
import './silent-console.ts';
import type { ChildAnswer, ChildOrder } from './child-protocol.ts';
import { cleanImage } from './clean-image.ts';
import { ImageRefused } from './image-refused.ts';

// A terminal sends these to the whole group; the parent alone decides when this process ends.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit(0));
// What Node would print of it could quote the image.
process.on('uncaughtException', () => process.exit(70));

process.on('message', (order: ChildOrder) => {
  void answer(order)
    .then((said) => process.send?.(said))
    // Pixels lie outside the heap, where Node sees no need to tidy up: the next image would start beside those of this one.
    .then(() => globalThis.gc?.());
});
process.send?.({ kind: 'up' } satisfies ChildAnswer);

async function answer({ bytes, options }: ChildOrder): Promise<ChildAnswer> {
  try {
    return { kind: 'clean', image: await cleanImage(bytes, options) };
  } catch (error) {
    if (error instanceof ImageRefused) return { kind: 'refused', code: error.code, message: reasons(error) };
    return { kind: 'fault', message: error instanceof Error ? error.message : 'unknown' };
  }
}

function reasons(error: ImageRefused): string {
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
