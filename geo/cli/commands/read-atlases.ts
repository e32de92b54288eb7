/** What `build`, `explain` and `unknown` share: files become atlases, with all that was found wrong on the way. */
import { dirname } from 'node:path';
import { knowledge, readAtlas, type DocumentAtlas, type Knowledge } from '../../atlas.js';
import type { Issue } from '../../issue.js';
import { readInputs, sameNames, type InputFile } from '../files.js';
import { placesWith } from '../gazetteers.js';
import type { Options, Streams } from '../main.js';
import { readOverrides } from '../overrides.js';
import { progress } from '../progress.js';
import { readSources } from '../sources.js';

export interface ReadAtlases {
  known: Knowledge;
  inputs: readonly InputFile[];
  atlases: readonly DocumentAtlas[];
  issues: readonly Issue[];
  /** Those of `issues` because of which nothing may be written. */
  errors: readonly Issue[];
}

export async function readAtlases(
  paths: readonly string[],
  options: Options,
  streams: Streams,
): Promise<ReadAtlases> {
  const { inputs, issues: unreadable } = await readInputs(paths);
  const sources = await readSources(inputs.map(({ path }) => dirname(path)));
  const gazetteers = placesWith(options.gazetteer);
  const known = knowledge(gazetteers.places, sources.definitions);
  const corrections = await readOverrides(inputs);
  const bar = progress(streams.stderr, inputs.length);
  const atlases = inputs.map(({ path, file, text }) => {
    bar.next();
    const { out: _out, gazetteer: _gazetteer, ...read } = options;
    const atlas = readAtlas({ file, text }, known, read, corrections.byPath.get(path));
    return namedByPath(atlas, new Map([...corrections.paths, [file, path]]));
  });
  bar.done();
  const issues = [
    ...unreadable,
    ...sameNames(inputs),
    ...gazetteers.issues,
    ...sources.issues,
    ...corrections.issues,
    ...atlases.flatMap((atlas) => atlas.issues),
  ];
  return { known, inputs, atlases, issues, errors: issues.filter(({ severity }) => severity === 'error') };
}

/** Stages know documents by name; whoever reads a message looks for the path that was given. */
function namedByPath(atlas: DocumentAtlas, paths: ReadonlyMap<string, string>): DocumentAtlas {
  return {
    ...atlas,
    issues: atlas.issues.map((issue) => ({ ...issue, file: paths.get(issue.file) ?? issue.file })),
  };
}
