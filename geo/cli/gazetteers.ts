/** Gazetteer files of the command line, read in pieces: the dump of the whole world is larger than a string can be. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { GazetteerFile } from '../../gazetteer/formats/format.js';
import { defaultPlaces } from '../../gazetteer/default.js';
import { loadPlaces, type LoadedPlaces } from '../../gazetteer/load.js';
import { reasonOf } from './files.js';
import type { Options } from './main.js';
import { BadInput, WrongUsage } from './report.js';

const CHUNK_BYTES = 16 * 1024 * 1024;

/**
 * The places that come with the program, with those of the files over them; with `only-gazetteer` those of the files alone.
 * @throws BadInput if a file cannot be read.
 */
export function placesWith({ gazetteer = [], 'only-gazetteer': only = false }: Options): LoadedPlaces {
  if (only && !gazetteer.length) throw new WrongUsage('--only-gazetteer needs a --gazetteer FILE');
  const base = only ? [] : defaultPlaces();
  return gazetteer.length ? loadPlaces(base, gazetteer.map(gazetteerFile)) : { places: base, issues: [] };
}

export const gazetteerFile = (path: string): GazetteerFile => ({
  file: path,
  chunks: { [Symbol.iterator]: () => readChunks(path) },
});

/** Pieces that end at line ends. @throws BadInput */
function* readChunks(path: string): Generator<string> {
  try {
    yield* decoded(path);
  } catch (error) {
    const reason = error instanceof TypeError ? 'not a text file in UTF-8' : reasonOf(error);
    throw new BadInput([{ file: path, reason, severity: 'error' }]);
  }
}

function* decoded(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const bytes = new Uint8Array(CHUNK_BYTES);
    let rest = '';
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes)) {
      const text = rest + decoder.decode(bytes.subarray(0, length), { stream: true });
      const end = text.lastIndexOf('\n') + 1;
      rest = text.slice(end);
      if (end > 0) yield text.slice(0, end);
    }
    rest += decoder.decode();
    if (rest) yield rest;
  } finally {
    closeSync(file);
  }
}
