/** Opens a reader's own files. They are read in this browser and sent nowhere. */
import { decodeText } from '../../geo/decode.js';
import { asOwnerShows } from '../atlas/casualties.js';
import type { Leaving } from '../atlas/left-out.js';
import { loadAtlas, type GetText, type LoadedAtlas } from '../atlas/load.js';
import type { OwnAtlas, OwnFile } from './read-own.js';

/** An atlas with the place that its parts come from. */
export interface Library {
  folder: URL;
  getText: GetText;
  loaded: LoadedAtlas;
  /** Names of the reader's own files; null for the atlas that came with the page. */
  own: readonly string[] | null;
  /** Where the page's owner leaves casualty figures out: then `loaded` has none. */
  leaving?: Leaving;
}

/** A phone must hold the text, its entries and their features at once. Bytes. */
const MOST_BYTES = 20_000_000;
/** So many reasons are told at a time. */
const MOST_REASONS = 3;

/** @throws Error with a sentence that names the file, the line and the reason. */
export async function openOwn(files: readonly File[]): Promise<Library> {
  const texts = await Promise.all(files.map(textOf));
  const read = await inWorker(texts);
  if ('issues' in read) throw new Error(reasonsOf(read));
  const folder = new URL('own/', document.baseURI);
  const getText = textsIn(folder, read.files);
  const loaded = await loadAtlas(folder, getText);
  return asOwnerShows({ folder, getText, loaded, own: texts.map(({ name }) => name) });
}

async function textOf(file: File): Promise<OwnFile> {
  if (file.size > MOST_BYTES)
    throw new Error(`${file.name}: larger than ${MOST_BYTES / 1e6} MB; the command line reads larger ones`);
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === null) throw new Error(`${file.name}: not a text file in UTF-8`);
  return { name: file.name, text };
}

function inWorker(files: readonly OwnFile[]): Promise<OwnAtlas> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<OwnAtlas>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<OwnAtlas>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage(files);
  return answer.finally(() => worker.terminate());
}

/** Answers from the files that were read, as `fetchText` does from the network. */
export const textsIn =
  (folder: URL, files: ReadonlyMap<string, string>): GetText =>
  (url) => {
    const text = files.get(url.href.slice(folder.href.length));
    return text === undefined ? Promise.reject(new Error('is not among the files')) : Promise.resolve(text);
  };

export function reasonsOf({
  issues,
}: {
  issues: readonly { file: string; line?: number; reason: string }[];
}): string {
  const told = issues
    .slice(0, MOST_REASONS)
    .map(({ file, line, reason }) => `${line === undefined ? file : `${file}, line ${line}`}: ${reason}`);
  const more = issues.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
