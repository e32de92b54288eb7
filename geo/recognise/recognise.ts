/**
 * Stage 2: the names of places in an entry, each with all places that bear it.
 * The passes stand in the order in which they run.
 */
import { sortOut } from './not-places.js';
import { typeUnits } from './types.js';
import { intoUnits } from './units.js';
import type { NameIndex, NameMatch } from '../../gazetteer/name-index.js';
import type { Entry, Span } from '../entry.js';
import type { NamedSpan } from '../mention.js';
import type { Draft, Scene } from './draft.js';

export interface RecogniseContext {
  index: NameIndex;
  /** The whole document: entries and results hold offsets into it. */
  text: string;
  /** BCP 47, as far as it is known. Decides about endings that mean something in some languages only. */
  language?: string;
}

/** A heading above the stamp is read as well as the body. */
function stretches({ heading, body }: Entry): Span[] {
  const isOutside = heading && (heading.end <= body.start || heading.start >= body.end);
  return (isOutside ? [heading, body] : [body]).sort((one, other) => one.start - other.start);
}

const draftOf = ({ start, end, places, ending }: NameMatch): Draft =>
  ending?.adjective ? { start, end, places, within: 'adjective' } : { start, end, places };

function draftsIn(context: RecogniseContext, { start, end }: Span): Draft[] {
  const { index, text, language } = context;
  const matches = index.find(text, start, end, language);
  if (matches.length === 0) return [];
  const scene: Scene = { index, text, floor: start, ceiling: end };
  const kept = sortOut(scene, matches.map(draftOf)); // people, newspapers and common words go first: no rule below expects them
  const units = intoUnits(scene, kept); // "Agdam-Khankandi", "Berdzor (Lachin)"
  return typeUnits(scene, units); // type words decide between town, district and road
}

/** 1-based lines of ascending offsets, counted on from the last. */
function lineCounter(text: string, firstLine: number, from: number): (offset: number) => number {
  let line = firstLine;
  let at = from;
  return (offset) => {
    if (offset < at) [line, at] = [firstLine, from];
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}

function namedSpan(text: string, { start, end, places, typed, within }: Draft, line: number): NamedSpan {
  const span: NamedSpan = {
    start,
    end,
    surface: text.slice(start, end),
    line,
    places: places.map(({ id }) => id),
  };
  if (typed) span.typed = typed;
  if (within) span.within = within;
  return span;
}

/** Every name in the entry, by start and then by end: a road's towns stand before the road. */
export function recognise(context: RecogniseContext, entry: Entry): NamedSpan[] {
  const { text } = context;
  const lineOf = lineCounter(text, entry.lines[0], entry.span.start);
  return stretches(entry)
    .flatMap((stretch) => draftsIn(context, stretch))
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .map((draft) => namedSpan(text, draft, lineOf(draft.start)));
}
