/** An entry explained in plain text: its words with the names marked, the candidates with their scores, what is on the map and why. */
import { correctionLine } from '../overrides/parse.js';
import type { EntryRecord, MentionRecord } from '../record.js';

const INDENT = '    ';

/** @param text the document's text; offsets of the record point into it. */
export function explainEntry(text: string, record: EntryRecord): string {
  return [
    `${record.id}  (lines ${record.lines.join('-')})`,
    `  reported  ${record.reported} (${record.reportedPrecision})${reasons(record.reportedWhy)}`,
    ...(record.eventTime
      ? [`  happened  ${record.eventTime} (${record.timePrecision})${reasons(record.eventTimeWhy ?? [])}`]
      : []),
    ...(record.byHand ?? []).map((correction) => `  by hand   ${correctionLine(correction)}`),
    `  source    ${record.source}${record.side ? ` [speaks for ${record.side}]` : ''}`,
    `  category  ${record.category}${quoted(text, record.categoryEvidence)}${record.denial ? ' (denied)' : ''}`,
    '',
    indent(markMentions(text, record)),
    '',
    '  names',
    ...record.mentions.flatMap((mention, i) => mentionLines(mention, i, record.mentions)),
    ...(record.mentions.length ? [] : [`${INDENT}none`]),
    '  on the map',
    ...record.places.map(
      ({ place, role, precision, why }) => `${INDENT}${place} as ${role}, precision ${precision}: ${why}`,
    ),
    ...(record.places.length ? [] : [`${INDENT}nothing: ${record.unplacedWhy ?? 'no reason was kept'}`]),
    ...record.figureClaims.map(
      ({ kind, value, max, qualifier, total }) =>
        `  figure    ${kind} ${qualifier ? `${qualifier} ` : ''}${value}${max ? `-${max}` : ''}${total ? ' (running total)' : ''}`,
    ),
    ...record.movements.map(
      ({ from, to, what, count }) => `  movement  ${count ?? 'unknown number'} ${what}: ${from} -> ${to}`,
    ),
    '',
  ].join('\n');
}

/** `[1 Stepanakert]`: the number is the mention's in the list below. Overlapping names are marked from the outer in. */
export function markMentions(
  text: string,
  { body, mentions }: Pick<EntryRecord, 'body' | 'mentions'>,
): string {
  const marks = mentions.flatMap(({ start, end }, i) => [
    { at: start, order: 1, length: start - end, mark: `[${i + 1} ` },
    { at: end, order: 0, length: end - start, mark: ']' },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order || a.length - b.length);
  let out = '';
  let at = body[0];
  for (const mark of marks) {
    out += text.slice(at, mark.at) + mark.mark;
    at = mark.at;
  }
  return out + text.slice(at, body[1]);
}

/** Candidates that were shown for an earlier name of the same words are not shown again. */
function mentionLines(mention: MentionRecord, i: number, all: readonly MentionRecord[]): string[] {
  const { surface, line, kind, why, place, candidates, offMap } = mention;
  const lines = candidates.map(candidateLine(place));
  const same = all
    .slice(0, i)
    .findIndex((other) => other.candidates.map(candidateLine(other.place)).join() === lines.join());
  return [
    `${INDENT}${i + 1} ${surface} (line ${line}): ${place ?? 'no place'}, ${kind}: ${why}`,
    ...(offMap ? [`${INDENT}${INDENT}not on the map: ${offMap}`] : []),
    ...(same >= 0 && lines.length ? [`${INDENT}${INDENT}candidates as for ${same + 1}`] : lines),
  ];
}

const candidateLine =
  (chosen: string | null) =>
  ({ place, score, reasons: points }: MentionRecord['candidates'][number]): string =>
    `${INDENT}${INDENT}${place === chosen ? '*' : ' '} ${score.toFixed(1).padStart(6)} ${place}: ${points.join('; ')}`;

const reasons = (why: readonly string[]): string => (why.length ? `; ${why.join('; ')}` : '');

function quoted(text: string, spans: readonly (readonly [number, number])[]): string {
  return spans.length
    ? `, from ${spans.map(([start, end]) => `"${text.slice(start, end)}"`).join(', ')}`
    : '';
}

const indent = (words: string): string =>
  words
    .trim()
    .split('\n')
    .map((line) => `  | ${line}`)
    .join('\n');
