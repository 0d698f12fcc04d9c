import createClient from 'openapi-fetch';
import type { paths } from '#libs/api-client';
import { ApiFailure, failureFrom } from './failures.ts';
import { currentLocale } from './i18n.ts';
import { announceSignedOut } from './signed-out.ts';

/** The server, typed from its own description. Calls go through `answerOf`. */
export const server = createClient<paths>();
server.use({
  onRequest: ({ request }) => {
    request.headers.set('Accept-Language', currentLocale());
    return request;
  },
});

interface Answer<T> {
  data?: T | undefined;
  error?: unknown;
  response: Response;
}

/** The body of a successful call. Throws `ApiFailure` for every other answer, and when none comes. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown;
    throw new ApiFailure('NETWORK', 0, '');
  }
  if (answer.response.ok) return answer.data as T;
  const failure = failureFrom(answer.response.status, answer.error);
  if (failure.code === 'SIGN_IN_REQUIRED') announceSignedOut();
  throw failure;
}
