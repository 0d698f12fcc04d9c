import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { AppError, projectRoot } from '#libs/platform';

const YEAR = 'public, max-age=31536000, immutable';

/** Everything a page may load comes from us; styles that React puts in carry the word of this one answer. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * What a worker may do, which has rules of its own: run what it came with. It loads nothing and speaks to nobody but its page, so that
 * a picture being read there cannot leave. The readers of HEIC and DICOM are WebAssembly.
 */
const WORKER_POLICY = "default-src 'none'; script-src 'wasm-unsafe-eval'";

/** Serves the built web app: its files for a year, its one page for every address that is not the API's. */
export async function serveWebApp(fastify: FastifyInstance): Promise<void> {
  const root = join(projectRoot(), 'dist', 'web');
  const pageFile = join(root, 'index.html');
  if (!existsSync(pageFile)) return;
  const page = readFileSync(pageFile, 'utf8');
  await fastify.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    globIgnore: ['index.html'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.includes('/assets/') ? YEAR : 'no-cache');
      if (/worker-[^/]+\.js$/.test(path)) void reply.header('content-security-policy', WORKER_POLICY);
    },
  });
  fastify.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    if (path.startsWith('/api/') || path.startsWith('/assets/') || path.startsWith('/socket.io/')) throw new AppError('NOT_FOUND');
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .send(page.replaceAll('__CSP_NONCE__', nonce));
  });
}
