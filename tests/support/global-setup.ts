import { startTestServer } from './database.ts';

declare global {
  var consiliumTestServer: Awaited<ReturnType<typeof startTestServer>> | undefined;
}

export default async function globalSetup(): Promise<void> {
  globalThis.consiliumTestServer = await startTestServer();
}
