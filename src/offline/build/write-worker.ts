/** Writes the service worker beside a built page, with the list of its files. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { listFiles, WORKER_FILE } from './list-files.js';

/** @param folder path of the built page, which has all its files already. */
export async function writeWorker(folder: string): Promise<void> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { FILES: JSON.stringify(listFiles(folder)) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, '../service-worker.ts'), formats: ['iife'], name: 'worker' },
    },
  })) as Rollup.RollupOutput[];
  writeFileSync(join(folder, WORKER_FILE), built[0]!.output[0].code);
}

/** After everything else has been written; `public` is copied before. */
export function serviceWorker(): Plugin {
  let folder = '';
  return {
    name: 'incident-atlas-service-worker',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    writeBundle: { order: 'post', sequential: true, handler: () => writeWorker(folder) },
  };
}
