import type { Locale } from '#libs/contracts';
import type { CheckAnswer, CheckOrder } from './worker.ts';

let worker: Worker | undefined;
let orders = 0;
const waiting = new Map<number, (answer: CheckAnswer | null) => void>();

function start(): Worker {
  const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  made.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  // Without it the underlines are missing and nothing else: the server checks whatever happens here.
  made.onerror = () => {
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
    worker = undefined;
  };
  return made;
}

/** Looks through texts in the worker; null when it could not run. */
export function checkTexts(texts: string[], language: Locale): Promise<CheckAnswer | null> {
  worker ??= start();
  const order: CheckOrder = { id: (orders += 1), texts, language };
  return new Promise((resolve) => {
    waiting.set(order.id, resolve);
    worker?.postMessage(order);
  });
}
