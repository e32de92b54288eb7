/** `incident-atlas build FILE... --out DIR`. */
import { dirname, relative, sep } from 'node:path';
import { defaultPlaces } from '../../../gazetteer/default.js';
import { knowledge, readAtlas, type DocumentAtlas, type Knowledge } from '../../atlas.js';
import type { Issue } from '../../issue.js';
import type { ReadOptions } from '../../read/read.js';
import { outputFiles, type BuiltAtlas } from '../../write/outputs.js';
import { readInputs, writeOutputs, type InputFile } from '../files.js';
import type { Options, Streams } from '../main.js';
import { progress } from '../progress.js';
import { BadInput, issueLine, WrongUsage } from '../report.js';
import { readSources } from '../sources.js';
import { summary } from '../summary.js';

/** @throws BadInput if any file cannot be read as a chronicle: then nothing is written. */
export async function build(paths: readonly string[], options: Options, streams: Streams): Promise<void> {
  const { out, ...read } = options;
  if (!out) throw new WrongUsage('build needs --out DIR');
  const { inputs, issues: unreadable } = await readInputs(paths);
  const sources = await readSources(inputs.map(({ path }) => dirname(path)));
  const known = knowledge(defaultPlaces(), sources.definitions);
  const atlases = readAll(inputs, known, read, streams);
  const issues = [...unreadable, ...sources.issues, ...atlases.flatMap((atlas) => atlas.issues)];
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length) throw new BadInput(errors);
  for (const issue of issues) streams.stderr.write(`${issueLine(issue)}\n`);

  const atlas = assemble(atlases, inputs, issues, out);
  await writeOutputs(out, outputFiles(atlas, known.places));
  streams.stdout.write(summary(atlas));
}

function readAll(
  inputs: readonly InputFile[],
  known: Knowledge,
  options: ReadOptions,
  streams: Streams,
): DocumentAtlas[] {
  const bar = progress(streams.stderr, inputs.length);
  const atlases = inputs.map(({ file, text }) => {
    bar.next(file);
    return readAtlas({ file, text }, known, options);
  });
  bar.done();
  return atlases;
}

/** Documents by name and entries by time of report, so that the order of the arguments does not show. */
function assemble(
  atlases: readonly DocumentAtlas[],
  inputs: readonly InputFile[],
  issues: readonly Issue[],
  out: string,
): BuiltAtlas {
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
    issues: [...issues].sort((a, b) => order(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const webPath = (path: string): string => path.split(sep).join('/');
