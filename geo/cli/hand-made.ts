/** What may lie beside chronicles, made by hand about their entries: `events.json` and `series.json`. */
import { dirname } from 'node:path';
import type { LinkedEvent } from '../claims/claim.js';
import { linkEvents } from '../claims/link-events.js';
import { readEvents } from '../claims/read-events.js';
import type { Issue } from '../issue.js';
import type { EntryRecord } from '../record.js';
import { buildSeries } from '../series/build-series.js';
import { readSeries } from '../series/read-series.js';
import type { Series } from '../series/series.js';
import { readBeside, type InputFile } from './files.js';

export interface HandMade {
  /** Absent where there is no such file. */
  events?: readonly LinkedEvent[];
  series?: readonly Series[];
  issues: readonly Issue[];
}

export async function readHandMade(
  inputs: readonly InputFile[],
  records: readonly EntryRecord[],
): Promise<HandMade> {
  const folders = inputs.map(({ path }) => dirname(path));
  const texts = new Map(inputs.map(({ file, text }) => [file, text]));
  const eventFiles = await readBeside(folders, 'events.json');
  const linked = eventFiles.inputs.map(({ path, text }) => {
    const read = readEvents(path, text);
    const { events, issues } = linkEvents(path, read, records, texts);
    return { events, issues: [...read.issues, ...issues] };
  });
  const events = linked.flatMap((file) => file.events);

  const seriesFiles = await readBeside(folders, 'series.json');
  const built = seriesFiles.inputs.map(({ path, text }) => {
    const read = readSeries(path, text);
    const { series, issues } = buildSeries(path, read, records, events, new Set(texts.keys()));
    return { series, issues: [...read.issues, ...issues] };
  });
  return {
    ...(linked.length ? { events } : {}),
    ...(built.length ? { series: built.flatMap((file) => file.series) } : {}),
    issues: [
      ...eventFiles.issues,
      ...seriesFiles.issues,
      ...[...linked, ...built].flatMap((file) => file.issues),
    ],
  };
}
