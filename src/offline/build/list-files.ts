/** The files of a built page that have to be kept, with their hashes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { HASH_DIGITS, type FileHashes } from '../files.js';

export const WORKER_FILE = 'service-worker.js';

/** Beside the page, but never asked for by it: outputs for other programs, inputs of the atlas, words on the files. */
const NOT_OF_THE_PAGE: readonly RegExp[] = [
  /^data\/(incidents|movements)\.geojson$/,
  /^chronicles\/[^/]+\.json$/,
  /^README\.md$/,
  /^fonts\/.*\.txt$/,
  /(^|\/)\.[^/]*$/,
];

/** @param folder path of the built page. Same files, same list. */
export function listFiles(folder: string): FileHashes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(folder, sep).length).replaceAll(sep, '/'),
    )
    .filter((file) => file !== WORKER_FILE && !NOT_OF_THE_PAGE.some((pattern) => pattern.test(file)))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file === 'index.html' ? '' : file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')
        .slice(0, HASH_DIGITS),
    ]),
  );
}
