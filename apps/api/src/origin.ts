import type { FastifyRequest } from 'fastify';
import type { Config } from '#libs/platform';

/** Where browsers find this instance: the address that the settings give; without one, that of the reader's own browser. */
export function originOf(config: Config, request: FastifyRequest): string {
  return config.PUBLIC_URL === undefined ? `${request.protocol}://${request.host}` : config.publicUrl;
}
