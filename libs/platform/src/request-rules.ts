import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from './app-error.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** True when the `Origin` of a request is one of ours; a request without one is refused wherever it could change something. */
export function isOwnOrigin(origin: string | undefined, publicUrl: string, host: string | undefined): boolean {
  if (origin === undefined) return false;
  if (origin === publicUrl) return true;
  return publicUrl.startsWith('http:') && host !== undefined && origin === `http://${host}`;
}

/**
 * Rules every unsafe request must pass, whatever its path and however that is written, before anything reads it: it comes from our own pages, and its body is JSON
 * (uploads: multipart). Cookies alone therefore never let another site act in someone's name.
 */
export function addRequestRules(fastify: FastifyInstance, publicUrl: string): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    done(faultOf(request, publicUrl));
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    done(hasTooManyParts(request.body) ? new AppError('BODY_TOO_LARGE') : undefined);
  });
}

/** Keys and list members that a body may have in all; the largest honest one has some two hundred. */
const MOST_PARTS = 1_000;

/** Some checks cost more than their share of a long list, so a body of very many parts is refused before any of them. */
export function hasTooManyParts(body: unknown): boolean {
  const waiting: unknown[] = [body];
  let parts = 0;
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one !== 'object' || one === null) continue;
    const members: unknown[] = Array.isArray(one) ? one : Object.values(one);
    parts += members.length;
    if (parts > MOST_PARTS) return true;
    waiting.push(...members);
  }
  return false;
}

function faultOf(request: FastifyRequest, publicUrl: string): AppError | undefined {
  if (SAFE_METHODS.has(request.method)) return undefined;
  if (!isOwnOrigin(request.headers.origin, publicUrl, request.headers.host)) return new AppError('ORIGIN_REFUSED');
  const type = request.headers['content-type'];
  if (type !== undefined && !/^(application\/json|multipart\/form-data)\b/i.test(type)) return new AppError('JSON_REQUIRED');
  return undefined;
}
