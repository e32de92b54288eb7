/** The place as said: "12 km south of X", "near X", "between X and Y" are shapes about places, and no dots. */
import { fold } from '../../gazetteer/names.js';
import type { EventPlace } from '../incident.js';
import { around, betweenBoth, offsetFrom, partOfShape, ringAt, sideOf, type Drawn } from './geometry.js';
import * as lexicon from './lexicon/shape-words.js';
import type { PlacedName } from './mention-words.js';
import { numberAt } from './numbers.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

export type Shape = Required<Pick<EventPlace, 'geometry' | 'precision' | 'lngLat' | 'why'>>;

const folded = (rows: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(rows).map(([word, value]) => [fold(word), value]));
const KM_PER_UNIT = folded(lexicon.KM_PER_UNIT);
const BEARINGS = folded(lexicon.BEARINGS);
const WORDS = {
  between: wordList(lexicon.BETWEEN),
  near: wordList(lexicon.NEAR),
  outskirts: wordList(lexicon.OUTSKIRTS),
  towards: wordList(lexicon.TOWARDS),
  glue: wordList(lexicon.BETWEEN_WORDS),
  parts: wordList(lexicon.PARTS),
};

/** What "near", "at the edge of" and "towards" a town can mean. Kilometres. */
const [NEAR_KM, OUTSKIRTS_KM, TOWARDS_KM] = [5, 3, 8];
/** Further away, a distance tells where a reader lives, not where it happened. */
const FARTHEST_KM = 200;

/** The shape that the words about the name describe; null where they mean the place itself. */
export function shapeOf(
  text: string,
  words: readonly Token[],
  name: PlacedName,
  names: readonly PlacedName[],
): Shape | null {
  const isPoint = name.place.geometry.type === 'Point';
  const found = isPoint ? aboutPoint(words, name, names) : partOfArea(words, name);
  if (!found) return null;
  const said = text.slice((words[found.from] as Token).start, (words[found.to] as Token).end);
  return {
    ...found.drawn,
    precision: isPoint ? 2 : 3,
    why: `"${said}": the shape that these words describe`,
  };
}

interface Found {
  drawn: Drawn;
  /** Index of the first and last word. */
  from: number;
  to: number;
}

/** Index of the word before the name and the glue before it; -1 where the sentence starts. */
function wordBefore(words: readonly Token[], at: number): number {
  let before = at - 1;
  while (before >= 0 && words[before]?.sentence === words[at]?.sentence && WORDS.glue.has(words[before]))
    before--;
  return words[before]?.sentence === words[at]?.sentence ? before : -1;
}

function aboutPoint(words: readonly Token[], name: PlacedName, names: readonly PlacedName[]): Found | null {
  const at = wordBefore(words, name.first);
  const after = words[name.last + 1];
  if (after && after.gap === ' ' && WORDS.outskirts.has(after))
    return { drawn: around(name.place, OUTSKIRTS_KM), from: name.first, to: name.last + 1 };
  const word = words[at];
  if (!word) return null;
  const found = (drawn: Drawn, from = at): Found => ({ drawn, from, to: name.last });
  if (WORDS.between.has(word)) {
    const other = otherEnd(words, name, names);
    return other ? { drawn: betweenBoth(name.place, other.place), from: at, to: other.last } : null;
  }
  const bearing = bearingAt(words, at);
  const km = kmBefore(words, bearing ? bearing.from : at + 1);
  if (bearing && km) return found(offsetFrom(name.place, km.value, bearing.deg), km.from);
  if (bearing && words[at + 1]?.text === 'of') return found(sideOf(name.place, bearing.deg), bearing.from);
  if (km && (words[name.first - 1] as Token).text !== 'to')
    return found(ringAt(name.place, km.value), km.from);
  if (WORDS.outskirts.has(word)) return found(around(name.place, OUTSKIRTS_KM));
  if (WORDS.near.has(word)) return found(around(name.place, NEAR_KM));
  return WORDS.towards.has(word) ? found(around(name.place, TOWARDS_KM)) : null;
}

/** The second name of "between X and Y": the first has the shape between them. */
export function isSecondEnd(
  words: readonly Token[],
  name: PlacedName,
  names: readonly PlacedName[],
  kept: readonly PlacedName[],
): boolean {
  const first = names[name.index - 1];
  const before = first && words[wordBefore(words, first.first)];
  return (
    before !== undefined &&
    WORDS.between.has(before) &&
    otherEnd(words, first as PlacedName, names) === name &&
    kept.includes(first as PlacedName)
  );
}

function otherEnd(
  words: readonly Token[],
  name: PlacedName,
  names: readonly PlacedName[],
): PlacedName | null {
  const other = names[name.index + 1];
  const isJoined = other && other.first - name.last === 2 && other.place.geometry.type === 'Point';
  return isJoined && /^(?:and|und|et|и)$/.test(words[name.last + 1]?.text ?? '') ? other : null;
}

/** "south", "south-east", "south east", ending at the word. */
function bearingAt(words: readonly Token[], at: number): { deg: number; from: number } | null {
  const last = BEARINGS.get(words[at]?.text ?? '');
  if (last === undefined) return null;
  const joined = BEARINGS.get(`${words[at - 1]?.text ?? ''}${words[at]?.text ?? ''}`);
  return joined === undefined ? { deg: last, from: at } : { deg: joined, from: at - 1 };
}

/** "12 km" that ends before the word. */
function kmBefore(words: readonly Token[], end: number): { value: number; from: number } | null {
  const unit = KM_PER_UNIT.get(words[end - 1]?.text ?? '');
  const number = unit === undefined || end < 2 ? null : numberAt(words, end - 2);
  if (!number || number.to !== end - 1) return null;
  const value = number.value * (unit as number);
  return value > 0 && value <= FARTHEST_KM ? { value, from: end - 2 } : null;
}

/** "the north-eastern direction of the Line of Contact", "the northern part of X", "northern X". */
function partOfArea(words: readonly Token[], name: PlacedName): Found | null {
  let at = wordBefore(words, name.first);
  if (at >= 0 && WORDS.parts.has(words[at])) at--;
  const bearing = at < 0 ? null : bearingAt(words, at);
  const drawn = bearing && partOfShape(name.place, bearing.deg);
  return bearing && drawn ? { drawn, from: bearing.from, to: name.last } : null;
}
