/** `incident-atlas unknown FILE...`: names that look like places and are in no gazetteer, the most frequent first. */
import { fold } from '../../../gazetteer/names.js';
import { unknownNames } from '../../recognise/unknown.js';
import type { Options, Streams } from '../main.js';
import { BadInput, issueLine, plain } from '../report.js';
import { readAtlases, type ReadAtlases } from './read-atlases.js';

interface Found {
  name: string;
  contexts: { file: string; line: number; text: string; why: string }[];
}

const MOST_CONTEXTS = 3;
/** On either side. UTF-16 units. */
const CONTEXT_LENGTH = 40;

/** @throws BadInput if a file cannot be read. */
export async function unknown(paths: readonly string[], options: Options, streams: Streams): Promise<void> {
  const read = await readAtlases(paths, options, streams);
  if (read.errors.length) throw new BadInput(read.errors);
  for (const issue of read.issues) streams.stderr.write(`${issueLine(issue)}\n`);
  const found = [...collect(read).values()]
    .map((one) => ({ ...one, times: timesOf(one.name, read) }))
    .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1));
  if (!found.length) streams.stdout.write('no unknown names\n');
  for (const { name, contexts, times } of found) {
    streams.stdout.write(plain(`${String(times).padStart(4)}  ${name}`) + '\n');
    for (const { file, line, text, why } of contexts.slice(0, MOST_CONTEXTS))
      streams.stdout.write(plain(`      ${file}:${line}: ${text}  (${why})`) + '\n');
  }
}

/** By folded name, under the spelling that was met first. */
function collect({ atlases, inputs }: ReadAtlases): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { info, records } of atlases) {
    const input = inputs.find(({ file }) => file === info.file);
    if (!input) continue;
    const lineOf = lineCounter(input.text);
    for (const { span, mentions } of records) {
      const within = { start: span[0], end: span[1] };
      for (const { start, end, surface, why } of unknownNames(input.text, within, mentions, info.language)) {
        const known = found.get(fold(surface)) ?? { name: surface, contexts: [] };
        known.contexts.push({
          file: input.path,
          line: lineOf(start),
          text: around(input.text, start, end),
          why,
        });
        found.set(fold(surface), known);
      }
    }
  }
  return found;
}

/** How often the name stands in the entries, also where nothing beside it shows that it is a place. */
function timesOf(name: string, { atlases, inputs }: ReadAtlases): number {
  const word = new RegExp(
    `(?<![\\p{L}\\p{M}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{M}])`,
    'gu',
  );
  let times = 0;
  for (const { info, records } of atlases) {
    const text = inputs.find(({ file }) => file === info.file)?.text ?? '';
    for (const { span } of records) times += text.slice(...span).match(word)?.length ?? 0;
  }
  return times;
}

/** 1-based lines of offsets that go up. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    if (offset < at) [line, at] = [1, 0];
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
}

function around(text: string, start: number, end: number): string {
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const to = Math.min(text.length, end + CONTEXT_LENGTH);
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
