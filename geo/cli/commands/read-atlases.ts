/** What `build`, `explain` and `unknown` share: files become atlases, with all that was found wrong on the way. */
import { dirname } from 'node:path';
import { knowledge, type DocumentAtlas, type Knowledge } from '../../atlas.js';
import type { Issue } from '../../issue.js';
import { readInputs, sameNames, type InputFile } from '../files.js';
import { placesWith } from '../gazetteers.js';
import type { Options, Streams } from '../main.js';
import { readOverrides } from '../overrides.js';
import { progress } from '../progress.js';
import { readJob, type Share } from '../read-share.js';
import { readSources } from '../sources.js';
import { readOnThreads, threadsFor } from '../threads.js';

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
  const gazetteers = placesWith(options);
  const known = knowledge(gazetteers.places, sources.definitions);
  const corrections = await readOverrides(inputs);
  const jobs = inputs.map(({ path, file, text }) => ({
    file,
    text,
    overrides: corrections.byPath.get(path) ?? [],
  }));
  const read = await readJobs({ jobs, options, sources: sources.definitions }, known, streams);
  const atlases = read.map((atlas, i) => {
    const { file, path } = inputs[i]!;
    return namedByPath(atlas, new Map([...corrections.paths, [file, path]]));
  });
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

async function readJobs(share: Share, known: Knowledge, { stderr }: Streams): Promise<DocumentAtlas[]> {
  const { jobs, options } = share;
  const threads = threadsFor(jobs, options.threads);
  const bar = progress(stderr, jobs.length);
  const read =
    threads > 1
      ? await readOnThreads(share, threads, bar.next)
      : jobs.map((job) => {
          bar.next();
          return readJob(job, known, options);
        });
  bar.done();
  return read;
}

/** Stages know documents by name; whoever reads a message looks for the path that was given. */
function namedByPath(atlas: DocumentAtlas, paths: ReadonlyMap<string, string>): DocumentAtlas {
  return {
    ...atlas,
    issues: atlas.issues.map((issue) => ({ ...issue, file: paths.get(issue.file) ?? issue.file })),
  };
}
