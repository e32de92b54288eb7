/** Makes series of what the entries say: of the figures that were read in them, or of the checked figures of an event. */
import { knownMs, type LinkedEvent } from '../claims/claim.js';
import { documentOf } from '../claims/link-events.js';
import type { Issue } from '../issue.js';
import type { EntryRecord } from '../record.js';
import type { ReadSeries } from './read-series.js';
import type { Series, SeriesDefinition, SeriesPoint } from './series.js';

/** @param documents names of those that are read: what others would add to a series is not missed. */
export function buildSeries(
  file: string,
  { definitions, lineOf }: Pick<ReadSeries, 'definitions' | 'lineOf'>,
  records: readonly EntryRecord[],
  events: readonly LinkedEvent[],
  documents: ReadonlySet<string>,
): { series: readonly Series[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const ids = new Set(records.map(({ id }) => id));
  const series = definitions.map((definition, i): Series => {
    const { id, title, unit, kinds } = definition;
    const points = onePerSaying(pointsOf(definition, records, events)).sort(byTime);
    const reasons = [
      ...(points.length ? [] : emptyReasons(definition, events, documents)),
      ...entriesNamed(definition)
        .filter((entry) => documents.has(documentOf(entry)) && !ids.has(entry))
        .map((entry) => `there is no entry "${entry}"`),
    ];
    for (const reason of reasons) issues.push({ file, line: lineOf(i), reason, severity: 'warning' });
    return { id, title, unit, kinds, points };
  });
  return { series, issues };
}

function emptyReasons(
  { id, from }: SeriesDefinition,
  events: readonly LinkedEvent[],
  documents: ReadonlySet<string>,
): string[] {
  if ('event' in from) {
    const event = events.find((known) => known.id === from.event);
    if (!event) return [`there is no event "${from.event}"`];
    return event.claims.length ? [`series "${id}" has no figure`] : [];
  }
  const due = 'document' in from ? documents.has(from.document) : 'entries' in from;
  return due ? [`series "${id}" has no figure`] : [];
}

const byTime = (a: SeriesPoint, b: SeriesPoint): number => pointMs(a) - pointMs(b) || a.value - b.value;
const pointMs = ({ time, timePrecision }: SeriesPoint): number =>
  knownMs({ reported: time, reportedPrecision: timePrecision });

function pointsOf(
  definition: SeriesDefinition,
  records: readonly EntryRecord[],
  events: readonly LinkedEvent[],
): SeriesPoint[] {
  const { from } = definition;
  if ('event' in from) {
    const event = events.find(({ id }) => id === from.event);
    return event ? eventPoints(definition, event) : [];
  }
  return records
    .filter((record) => isFrom(from, record))
    .flatMap((record) => recordPoints(definition, record));
}

function isFrom(from: Exclude<SeriesDefinition['from'], { event: string }>, record: EntryRecord): boolean {
  if ('entries' in from) return from.entries.includes(record.id);
  if (from.except?.includes(record.id)) return false;
  return 'document' in from
    ? record.document === from.document
    : record.places.some(({ place }) => place === from.place);
}

function recordPoints({ kinds, total = false }: SeriesDefinition, record: EntryRecord): SeriesPoint[] {
  const { id: entry, reported: time, reportedPrecision: timePrecision, source, side } = record;
  return record.figureClaims
    .filter((figure) => kinds.includes(figure.kind) && !figure.part)
    .map(({ value, max, qualifier, total: said }) => ({
      time,
      timePrecision,
      value,
      ...(max === undefined ? {} : { max }),
      ...(qualifier === undefined ? {} : { qualifier }),
      total: total || said,
      entry,
      source,
      side,
    }));
}

function eventPoints(
  { kinds, of = [null], total = false }: SeriesDefinition,
  event: LinkedEvent,
): SeriesPoint[] {
  return event.claims.flatMap(
    ({ entry, reported: time, reportedPrecision: timePrecision, source, side, figures = [] }) =>
      figures
        .filter((figure) => kinds.includes(figure.kind) && of.includes(figure.of ?? null))
        .map(({ kind: _kind, ...figure }) => ({
          time,
          timePrecision,
          ...figure,
          total,
          entry,
          source,
          side,
        })),
  );
}

/** An entry may say the same number in two words: `100,417 displaced people had crossed`. */
function onePerSaying(points: readonly SeriesPoint[]): SeriesPoint[] {
  const said = new Map(
    points.map((point) => [[point.entry, point.source, point.value, point.of].join('\n'), point]),
  );
  return [...said.values()];
}

function entriesNamed({ from }: SeriesDefinition): readonly string[] {
  if ('entries' in from) return from.entries;
  return 'except' in from ? (from.except ?? []) : [];
}
