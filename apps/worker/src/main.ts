import { ConfigInvalid, loadConfig } from '#libs/platform';
import { createWorker } from './worker.setup.ts';

// Started by a parent that is gone: stop as well, in order.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

try {
  await createWorker(loadConfig(process.env));
  process.send?.('ready');
} catch (error) {
  console.error(error instanceof ConfigInvalid ? error.message : error);
  process.exit(1);
}
