import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is something; fails after the given seconds, naming what it waited for. */
export async function until<Result>(what: string, ask: () => Promise<Result | null | undefined | false>, seconds = 120): Promise<Result> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await pause(50);
  }
}
