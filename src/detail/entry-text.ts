/** A report as plain text, for a letter or a note: with its source, its times and a link. */
import { momentText, zoneText } from '../clock/format.js';
import { addressOf } from '../share/follow.svelte.js';
import { unplacedText } from './by-hand.js';
import type { View } from '../view/view.svelte.js';

export async function entryText(view: View, entry: number): Promise<string> {
  const record = view.atlas.entries[entry]!;
  const { atlas: words, detail, page } = view.text;
  const info = view.atlas.documents.find(({ file }) => file === record.document);
  const zone = info?.zone ?? view.zone;
  const when = (iso: string, precision: string): string => {
    const tMs = Date.parse(iso);
    const day = momentText(tMs, 'day', zone, view.locale);
    return precision === 'day' ? day : `${day}, ${momentText(tMs, 'time', zone, view.locale)}`;
  };
  const body = await view.texts?.get(record.document).then(
    (text) => view.said(text.slice(...record.body).trim()),
    () => undefined,
  );
  const side = record.side ? detail.side(words.side(record.side)) : detail.noSide;
  const places = record.places.map(
    ({ place, precision }) => `${view.labels.place(place)} (${words.geoPrecisions[precision]})`,
  );
  return [
    body ?? view.said(record.title),
    '',
    ...(record.denial ? [detail.denied] : []),
    `${detail.reportedBy} ${record.source}, ${side}`,
    ...(record.eventTime ? [`${detail.happened}: ${when(record.eventTime, record.timePrecision)}`] : []),
    `${detail.reported}: ${when(record.reported, record.reportedPrecision)} (${zoneText(zone, Date.parse(record.reported), view.locale)})`,
    `${detail.where}: ${places.join(', ') || `${detail.notOnMap}: ${unplacedText(record, detail)}`}`,
    detail.source(view.said(info?.title ?? record.document), ...record.lines),
    `${page.name}: ${addressOf(view)}`,
    '',
  ].join('\n');
}
