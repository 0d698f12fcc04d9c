import { ConfigInvalid, loadConfig } from '#libs/platform';
import { createApp } from './app.setup.ts';

// Started by a parent that is gone: stop as well, in order.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

try {
  const config = loadConfig(process.env);
  const app = await createApp(config);
  await app.listen(config.PORT, config.HOST);
  process.send?.('ready');
} catch (error) {
  if (error instanceof ConfigInvalid) console.error(error.message);
  else if ((error as { code?: string }).code === 'EADDRINUSE')
    console.error(`Port ${process.env['PORT'] ?? 3000} is taken; choose another with PORT.`);
  else console.error(error);
  process.exit(1);
}
