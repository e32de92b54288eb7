/** Gives names their type words: those beside them, and those that a list shares. */
import * as lexicon from './lexicon/type-words.js';
import { ARTICLE_WORDS, LISTED, listGap } from './lists.js';
import { routesBetween } from './routes.js';
import { classOf, typedPlaces, typeWord, type TypeWord } from './type-word.js';
import { isPlainGap, wordAfter, wordBefore, wordSet } from './words.js';
import { isDashGap } from './units.js';
import { surfaceOf, type Draft, type Scene, type Unit } from './draft.js';
import type { TypeClass } from './lexicon/type-words.js';

const OF = wordSet(lexicon.OF_WORDS);
const OTHERS = wordSet(lexicon.OTHER_WORDS);
const SUCH_AS = wordSet(lexicon.SUCH_AS_WORDS);
const LINKING = wordSet(lexicon.NEVER_BEFORE_TYPE);
const ROUTE_LIKE: ReadonlySet<TypeClass> = new Set(['route', 'pipeline', 'power-line', 'line']);
const MAX_ELLIPSIS_GAP = 40;

/** A unit with the type word found for it, and where that word ends. */
interface Typed {
  unit: Unit;
  type?: TypeWord;
  typeEnd?: number;
}

/** The type word after a unit. After a chain some words may stand between: `Vardenis-Agdara military road`. */
function typeAfter({ text, ceiling }: Scene, unit: Unit): Pick<Typed, 'type' | 'typeEnd'> {
  let at = unit.end;
  for (let words = 0; words <= (unit.isChain ? lexicon.MAX_WORDS_BEFORE_TYPE : 0); words++) {
    const word = wordAfter(text, at, ceiling);
    if (!word || !(isPlainGap(word.gap) || isDashGap(word.gap)) || LINKING.has(word.text)) return {};
    const type = typeWord(word.text);
    if (type && (!unit.isChain || ROUTE_LIKE.has(type.class))) return { type, typeEnd: word.end };
    at = word.end;
  }
  return {};
}

/** `village of X`, `city X`; and `and other roads`, `roads, such as X`. */
function typeBefore({ text, floor }: Scene, unit: Unit): TypeWord | undefined {
  let word = wordBefore(text, unit.start, floor);
  if (word && ARTICLE_WORDS.has(word.text) && !OF.has(word.text)) word = wordBefore(text, word.start, floor);
  const direct = word && isPlainGap(word.gap) && !word.capital ? typeWord(word.text) : undefined;
  if (direct && !direct.many) return direct;
  if (!word || !(OF.has(word.text) || IN_WORDS.has(word.text)) || !isPlainGap(word.gap)) return direct;
  const head = wordBefore(text, word.start, floor);
  const type = head && isPlainGap(head.gap) ? typeWord(head.text) : undefined;
  return type && (OF.has(word.text) || type.many) ? type : undefined;
}
const IN_WORDS = wordSet('in');

function typeAround({ text, floor, ceiling }: Scene, unit: Unit): TypeWord | undefined {
  const after = wordAfter(text, unit.end, ceiling);
  const other = after && LISTED.has(after.text) ? wordAfter(text, after.end, ceiling) : null;
  if (other && OTHERS.has(other.text)) {
    const head = wordAfter(text, other.end, ceiling);
    const type = head ? typeWord(head.text) : undefined;
    if (type?.many) return type;
  }
  const as = wordBefore(text, unit.start, floor);
  const such = as && isPlainGap(as.gap) && SUCH_AS.has(as.text) ? wordBefore(text, as.start, floor) : null;
  const head = such && SUCH_AS.has(such.text) ? wordBefore(text, such.start, floor) : such;
  const type = head ? typeWord(head.text) : undefined;
  return type?.many ? type : undefined;
}

/** A single name with its type: `Martuni region` is the district and its surface holds the type word. */
function typedDraft(scene: Scene, draft: Draft, type: TypeClass, end: number): Draft {
  const places = typedPlaces(scene.index, surfaceOf(scene, draft), draft.places, type);
  if (type === 'settlement')
    return { ...draft, typed: type, places: places.length > 0 ? places : draft.places };
  if (places.length > 0) return { start: draft.start, end, typed: type, places };
  // A district that the gazetteer lacks: its town must stand for it, and says so by its type.
  const isTown =
    type === 'district' && end > draft.end && draft.places.every((place) => classOf(place) === 'settlement');
  return isTown ? { ...draft, end, typed: type } : draft;
}

function typedChain(scene: Scene, unit: Unit, type: TypeClass, end: number): Draft | null {
  const [from, to] = [unit.members[0], unit.members.at(-1)];
  if (!from || !to || !ROUTE_LIKE.has(type)) return null;
  const last = unit.hasAlias
    ? unit.members.flatMap((member) => (member.start > from.end ? member.places : []))
    : to.places;
  const places = routesBetween(scene.index, from.places, last, type);
  return places.length > 0 ? { start: unit.start, end, places, typed: type } : null;
}

/** `Berdzor (Lachin) corridor` is one name; `Kelbajar (Karvachar) region` is two names of one district. */
function typedAlias(scene: Scene, unit: Unit, type: TypeClass, end: number): Draft[] {
  if (type === 'district' || type === 'settlement')
    return unit.members.map((member) => typedDraft(scene, member, type, member.end));
  const places = unit.members.flatMap((member) =>
    typedPlaces(scene.index, surfaceOf(scene, member), member.places, type),
  );
  if (places.length === 0) return [...unit.members];
  return [{ start: unit.start, end, places: [...new Set(places)], typed: type }];
}

/** "Aghdam-Khankendi [Stepanakert] road": the gazetteer's name of the road ends before its type word. */
function typedWhole(
  { text }: Scene,
  whole: Draft,
  type: TypeWord | undefined,
  typeEnd: number | undefined,
): Draft {
  if (!type || !ROUTE_LIKE.has(type.class) || typeEnd === undefined || typeEnd <= whole.end) return whole;
  const last = wordBefore(text, whole.end, whole.start);
  return last && typeWord(last.text) ? whole : { ...whole, end: typeEnd, typed: type.class };
}

/** "Minsk Group region" is nothing; "Мартунинский район" is an adjective with its noun. */
const isPartOfName = ({ within }: Draft): boolean => within !== undefined && within !== 'adjective';

function settle(scene: Scene, { unit, type, typeEnd }: Typed): Draft[] {
  if (unit.whole) return [...unit.members, typedWhole(scene, unit.whole, type, typeEnd)];
  if (!type) return [...unit.members];
  const end = typeEnd ?? unit.end;
  if (unit.isChain) {
    const whole = typedChain(scene, unit, type.class, end);
    return whole ? [...unit.members, whole] : [...unit.members];
  }
  if (unit.hasAlias) return typedAlias(scene, unit, type.class, end);
  return unit.members.map((member) =>
    isPartOfName(member) ? member : typedDraft(scene, member, type.class, end),
  );
}

/** The gazetteer's own name of a district holds its type word: "Beta region". */
function typeWithin({ text }: Scene, { isChain, start, end }: Unit): TypeWord | undefined {
  const last = isChain ? null : wordBefore(text, end, start);
  const type = last ? typeWord(last.text) : undefined;
  return type?.class === 'district' ? type : undefined;
}

/** "one in the Alpha and one in the Beta region" */
function hasArticleBefore({ text, floor }: Scene, unit: Unit): boolean {
  const word = wordBefore(text, unit.start, floor);
  return word !== null && isPlainGap(word.gap) && ARTICLE_WORDS.has(word.text);
}

/** "both the Alpha and, later, the Beta regions": an article before a bare name lets its type come later. */
function isEllipsis({ text, floor, ceiling }: Scene, unit: Unit, next: Unit): boolean {
  const article = wordBefore(text, unit.start, floor);
  const and = wordAfter(text, unit.end, ceiling);
  const near =
    next.start - unit.end <= MAX_ELLIPSIS_GAP && !/[.!?;:\n]/u.test(text.slice(unit.end, next.start));
  return (
    near &&
    article !== null &&
    isPlainGap(article.gap) &&
    ARTICLE_WORDS.has(article.text) &&
    and !== null &&
    LISTED.has(and.text)
  );
}

/** A type word at the end of a list belongs to all its names, one at its head likewise. */
function shareTypes(scene: Scene, typed: readonly Typed[]): Typed[] {
  const out = [...typed];
  for (let at = out.length - 2; at >= 0; at--) {
    const here = out[at] as Typed;
    const next = out[at + 1] as Typed;
    const type = next.typeEnd === undefined ? typeWithin(scene, next.unit) : next.type;
    // "hospitals in the Alpha and Beta regions": what follows all of them says more than what stands before one
    if (!type || here.typeEnd !== undefined || (here.type && !type.many)) continue;
    const { isList } = listGap(scene.text, here.unit.end, next.unit.start);
    const shared = type.many
      ? isList || isEllipsis(scene, here.unit, next.unit)
      : hasArticleBefore(scene, next.unit) && isEllipsis(scene, here.unit, next.unit);
    // The head's end marks that the type came from the right, and so may be handed on.
    if (shared) out[at] = { unit: here.unit, type, typeEnd: here.unit.end };
  }
  for (let at = 1; at < out.length; at++) {
    const [before, here] = [out[at - 1] as Typed, out[at] as Typed];
    if (here.type || !before.type?.many || before.typeEnd !== undefined) continue;
    if (listGap(scene.text, before.unit.end, here.unit.start).isList)
      out[at] = { unit: here.unit, type: before.type };
  }
  return out;
}

/** "7 villages in Martakert" lie in the district; "the villages of Vank and Shosh" are themselves villages. */
function headOfPlaces(scene: Scene, unit: Unit, type: TypeWord): TypeWord {
  if (type.class !== 'settlement' || !type.many || unit.isChain) return type;
  const isDistrict = unit.members.every(
    (member) => typedPlaces(scene.index, surfaceOf(scene, member), member.places, 'district').length > 0,
  );
  return isDistrict ? { class: 'district', many: true } : type;
}

/** The commonest names by far, and no type word makes another place of them. */
const isState = ({ members, isChain }: Unit): boolean =>
  !isChain &&
  members.every(({ places }) => places.every(({ type }) => type === 'country' || type === 'territory'));

export function typeUnits(scene: Scene, units: readonly Unit[]): Draft[] {
  const typed = units.map((unit): Typed => {
    if (isState(unit)) return { unit };
    // "Alpha and Beta regions", where the index knows the plural
    const own = scene.text[unit.end - 1] === 's' ? typeWithin(scene, unit) : undefined;
    if (own?.many) return { unit, type: own, typeEnd: unit.end };
    const after = typeAfter(scene, unit);
    if (after.type) return { unit, ...after };
    const around = typeAround(scene, unit) ?? typeBefore(scene, unit);
    return around ? { unit, type: headOfPlaces(scene, unit, around) } : { unit };
  });
  return shareTypes(scene, typed).flatMap((item) => settle(scene, item));
}
