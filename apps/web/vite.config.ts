import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type ProxyOptions } from 'vite';

/** Where `npm run dev` finds the api. */
const API = `http://127.0.0.1:${process.env['PORT'] ?? 3000}`;

/** The api accepts unsafe calls from its own origin only; the dev server speaks in that name. */
const toApi: ProxyOptions = { target: API, changeOrigin: true, headers: { origin: API } };

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: { outDir: '../../dist/web', emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  server: { proxy: { '/api': toApi, '/socket.io': { ...toApi, ws: true } } },
});
