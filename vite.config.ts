import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Unit tests run in Node, but against Svelte as the browser has it: on the server runes are plain values and effects never run. */
const testing = process.env.VITEST !== undefined;

export default defineConfig({
  // Relative addresses: the built page works from any folder of any host.
  base: './',
  plugins: [svelte(testing ? { dynamicCompileOptions: () => ({ generate: 'client' }) } : {})],
  ...(testing ? { ssr: { resolve: { conditions: ['browser', 'module', 'node'] } } } : {}),
  worker: { format: 'es' },
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    include: ['{src,geo,gazetteer,tests}/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
  },
});
