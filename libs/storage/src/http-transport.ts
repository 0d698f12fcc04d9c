import http from 'node:http';
import https from 'node:https';

/** No byte came or went for the time allowed. */
export class RequestTimedOut extends Error {
  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
    this.name = 'RequestTimedOut';
  }
}

/** Answers that the S3 client throws away unread and reports as a failure that may pass. */
const DISCARDED = new Set([408, 429, 499, 500, 502, 503, 504, 520]);

type AnswerListener = (answer: http.IncomingMessage) => void;

/** Requests with a deadline on silence (connecting included), over kept connections. */
export interface HttpTransport {
  request: typeof http.request;
  agent: http.Agent;
}

/** @param silenceMs longest time without a byte before the request fails with `RequestTimedOut` */
export function httpTransport(secure: boolean, silenceMs: number): HttpTransport {
  const base = secure ? https : http;
  const agent = new base.Agent({ keepAlive: true, maxSockets: 64, timeout: silenceMs });
  const request: typeof http.request = (
    target: http.RequestOptions | string | URL,
    second?: http.RequestOptions | AnswerListener,
    third?: AnswerListener,
  ) => {
    const sent = typeof second === 'object' ? base.request(target as string | URL, second, third) : base.request(target, second);
    sent.on('timeout', () => sent.destroy(new RequestTimedOut(silenceMs)));
    // An answer nobody reads would keep its connection for ever.
    sent.on('response', (answer) => {
      if (DISCARDED.has(answer.statusCode ?? 0)) answer.resume();
    });
    return sent;
  };
  return { request, agent };
}
