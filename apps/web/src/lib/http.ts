import { ApiFailure, failureFrom } from './failures.ts';
import { announceSignedOut } from './signed-out.ts';
import { currentLocale } from './i18n.ts';

type Query = Record<string, string | number | boolean | undefined>;

interface CallOptions {
  query?: Query;
  body?: unknown;
  signal?: AbortSignal;
}

function address(path: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== '') params.set(name, String(value));
  const text = params.toString();
  return `/api${path}${text === '' ? '' : `?${text}`}`;
}

/** One call to the server. Throws `ApiFailure` for every answer that is no success, and when no answer comes. */
export async function call<T>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, options: CallOptions = {}): Promise<T> {
  const sendsBody = method === 'POST' || method === 'PATCH';
  let response: Response;
  try {
    response = await fetch(address(path, options.query), {
      method,
      headers: { 'Accept-Language': currentLocale(), ...(sendsBody ? { 'Content-Type': 'application/json' } : {}) },
      ...(sendsBody ? { body: JSON.stringify(options.body ?? {}) } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch (thrown) {
    if (options.signal?.aborted) throw thrown;
    throw new ApiFailure('NETWORK', 0, '');
  }
  const text = await response.text();
  const answer = parse(text);
  if (!response.ok) {
    const failure = failureFrom(response.status, answer);
    if (failure.code === 'SIGN_IN_REQUIRED') announceSignedOut();
    throw failure;
  }
  return answer as T;
}

function parse(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
