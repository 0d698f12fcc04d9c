import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Provider } from '@nestjs/common';
import type { ExternalRecogniser } from '#libs/deidentification';
import { CONFIG, type Config } from '#libs/platform';

/** Injection token of the operator's recognisers, a list that usually is empty. */
export const RECOGNISERS = Symbol('recognisers');

function isRecogniser(value: unknown): value is ExternalRecogniser {
  const candidate = value as Partial<ExternalRecogniser> | null | undefined;
  return typeof candidate?.name === 'string' && /^[a-z]+$/.test(candidate.name) && typeof candidate.find === 'function';
}

/**
 * Loads the modules that the operator names in RECOGNISER_MODULES; each exports one by default.
 * @throws Error when one cannot be loaded or is no recogniser: then the process does not start.
 */
export async function loadRecognisers(modules: readonly string[]): Promise<ExternalRecogniser[]> {
  const loaded: ExternalRecogniser[] = [];
  for (const name of modules) {
    const { default: recogniser } = (await import(isAbsolute(name) ? pathToFileURL(name).href : name)) as { default?: unknown };
    if (!isRecogniser(recogniser)) throw new Error(`RECOGNISER_MODULES: ${name} exports no recogniser {name, find} by default`);
    loaded.push(recogniser);
  }
  return loaded;
}

export const recognisersProvider: Provider = {
  provide: RECOGNISERS,
  inject: [CONFIG],
  useFactory: (config: Config) => loadRecognisers(config.RECOGNISER_MODULES),
};
