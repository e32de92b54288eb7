/** `incident-atlas explain FILE[:LINE]`: why each place is on the map, or is not. */
import { explainEntry } from '../../write/explain.js';
import type { Options, Streams } from '../main.js';
import { BadInput } from '../report.js';
import { readAtlases } from './read-atlases.js';

/** @throws BadInput if a file is bad or no entry stands at the line. */
export async function explain(targets: readonly string[], options: Options, streams: Streams): Promise<void> {
  for (const target of targets) {
    const { path, line } = splitLine(target);
    const { atlases, inputs, errors } = await readAtlases([path], options, streams);
    if (errors.length) throw new BadInput(errors);
    const records = atlases.flatMap((atlas) => atlas.records);
    const wanted =
      line === undefined ? records : records.filter(({ lines }) => lines[0] <= line && line <= lines[1]);
    if (!wanted.length)
      throw new BadInput([
        { file: path, line: line ?? 1, reason: 'no entry stands here', severity: 'error' },
      ]);
    for (const record of wanted) {
      const text = inputs.find(({ file }) => file === record.document)!.text;
      streams.stdout.write(`${explainEntry(text, record)}\n`);
    }
  }
}

function splitLine(target: string): { path: string; line?: number } {
  const match = /^(.+):(\d{1,9})$/.exec(target);
  return match ? { path: match[1]!, line: Number(match[2]) } : { path: target };
}
