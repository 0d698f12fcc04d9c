import type { FastifyReply } from 'fastify';
import type { Config } from '#libs/platform';

/** How long a session lasts, in seconds. */
export const SESSION_SECONDS = 30 * 24 * 3600;

/** Under https the name binds the cookie to this host and to https (RFC 6265bis, `__Host-` prefix). */
export function cookieName(config: Config): string {
  return config.secure ? '__Host-consilium' : 'consilium';
}

export function setSessionCookie(reply: FastifyReply, config: Config, token: string): void {
  void reply.setCookie(cookieName(config), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: config.secure,
    maxAge: SESSION_SECONDS,
  });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.setCookie(cookieName(config), '', { path: '/', httpOnly: true, sameSite: 'lax', secure: config.secure, maxAge: 0 });
}

/** The token in a `Cookie` header, for the socket handshake. */
export function tokenFromHeader(header: string | undefined, config: Config): string | undefined {
  const wanted = `${cookieName(config)}=`;
  return header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(wanted))
    ?.slice(wanted.length);
}
