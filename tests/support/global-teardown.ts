import { stopTestServer } from './database.ts';

export default async function globalTeardown(): Promise<void> {
  if (globalThis.consiliumTestServer) await stopTestServer(globalThis.consiliumTestServer);
}
