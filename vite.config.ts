import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { serviceWorker } from './src/offline/build/write-worker.js';

/** Unit tests run in Node, but against Svelte as the browser has it: on the server runes are plain values and effects never run. */
const testing = process.env.VITEST !== undefined;

export default defineConfig({
  // Relative addresses: the built page works from any folder of any host.
  base: './',
  plugins: [
    svelte(testing ? { dynamicCompileOptions: () => ({ generate: 'client' }) } : {}),
    serviceWorker(),
  ],
  ...(testing ? { ssr: { resolve: { conditions: ['browser', 'module', 'node'] } } } : {}),
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    // Browsers of that target know it.
    modulePreload: { polyfill: false },
    // MapLibre apart: it changes less often than the page, and the page's own weight is held by a test.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ }] },
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    include: ['{src,geo,gazetteer,tests}/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/seed.ts'],
    // Property tests take seconds where the machine is busy; what hangs is still told. Milliseconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
