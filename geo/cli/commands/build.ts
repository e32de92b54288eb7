/** `incident-atlas build FILE... --out DIR`. */
import { basename, relative, sep } from 'node:path';
import { outputFiles, type BuiltAtlas } from '../../write/outputs.js';
import { writeOutputs } from '../files.js';
import { readHandMade } from '../hand-made.js';
import type { Options, Streams } from '../main.js';
import { BadInput, issueLine, WrongUsage } from '../report.js';
import { summary } from '../summary.js';
import { readAtlases, type ReadAtlases } from './read-atlases.js';

/** @throws BadInput if any file cannot be read as a chronicle: then nothing is written. */
export async function build(paths: readonly string[], options: Options, streams: Streams): Promise<void> {
  const { out } = options;
  if (!out) throw new WrongUsage('build needs --out DIR');
  const read = await readAtlases(paths, options, streams);
  if (read.errors.length) throw new BadInput(read.errors);
  for (const issue of read.issues) streams.stderr.write(`${issueLine(issue)}\n`);

  const atlas = await withHandMade(assemble(read, out), read, streams);
  await writeOutputs(out, outputFiles(atlas, read.known.places));
  streams.stdout.write(summary(atlas));
}

/** @throws BadInput if what lies beside the chronicles cannot be read. */
async function withHandMade(
  atlas: BuiltAtlas,
  { inputs }: ReadAtlases,
  { stderr }: Streams,
): Promise<BuiltAtlas> {
  const { issues, ...made } = await readHandMade(inputs, atlas.records);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length) throw new BadInput(errors);
  for (const issue of issues) stderr.write(`${issueLine(issue)}\n`);
  const named = issues.map((issue) => ({ ...issue, file: basename(issue.file) }));
  return { ...atlas, ...made, issues: [...atlas.issues, ...named] };
}

/** Documents by name and entries by time of report, so that the order of the arguments does not show. */
function assemble({ atlases, inputs, issues }: ReadAtlases, out: string): BuiltAtlas {
  const paths = new Map(inputs.map(({ file, path }) => [file, path]));
  const documents = atlases.map(({ info }) => ({
    ...info,
    source: webPath(relative(out, paths.get(info.file)!)),
  }));
  return {
    documents: documents.sort((a, b) => order(a.file, b.file)),
    records: atlases
      .flatMap((atlas) => atlas.records)
      .sort(
        (a, b) =>
          Date.parse(a.reported) - Date.parse(b.reported) ||
          order(a.document, b.document) ||
          a.span[0] - b.span[0],
      ),
    issues: issues
      .map((issue) => ({ ...issue, file: basename(issue.file) }))
      .sort((a, b) => order(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const webPath = (path: string): string => path.split(sep).join('/');
