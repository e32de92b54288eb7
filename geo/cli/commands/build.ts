/** `incident-atlas build FILE... --out DIR`. */
import { basename, relative, sep } from 'node:path';
import { assemble } from '../../build/assemble.js';
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

  const atlas = await withHandMade(assembled(read, out), read, streams);
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

function assembled({ atlases, inputs, issues }: ReadAtlases, out: string): BuiltAtlas {
  const paths = new Map(inputs.map(({ file, path }) => [file, path]));
  const named = issues.map((issue) => ({ ...issue, file: basename(issue.file) }));
  return assemble(atlases, named, (file) => webPath(relative(out, paths.get(file)!)));
}

const webPath = (path: string): string => path.split(sep).join('/');
