/** What a thread needs to read its share of the documents; plain data, so that it can be sent. */
import { knowledge, readAtlas, type DocumentAtlas, type Knowledge } from '../atlas.js';
import type { SourceDocument } from '../document.js';
import type { SourceDefinition } from '../incident.js';
import type { Override } from '../overrides/parse.js';
import { placesWith } from './gazetteers.js';
import type { Options } from './main.js';

export interface Job extends SourceDocument {
  overrides: readonly Override[];
}

export interface Share {
  jobs: readonly Job[];
  options: Options;
  sources: readonly SourceDefinition[];
}

export function readAll({ jobs, options, sources }: Share): DocumentAtlas[] {
  const known = knowledge(placesWith(options).places, sources);
  return jobs.map((job) => readJob(job, known, options));
}

export function readJob({ file, text, overrides }: Job, known: Knowledge, options: Options): DocumentAtlas {
  const { out: _out, gazetteer: _files, 'only-gazetteer': only, threads: _threads, ...read } = options;
  // Without our places nothing says that a document keeps our region's time.
  return readAtlas({ file, text }, known, { ...read, ...(only ? { usualZone: 'UTC' } : {}) }, overrides);
}
