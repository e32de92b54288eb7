/** Joins names that belong together into units: chains by dashes, aliases in brackets, roads named by their ends. */
import { isDash } from '../../gazetteer/names.js';
import { classOf } from './type-word.js';
import type { Draft, Scene, Unit } from './draft.js';
import type { TypeClass } from './lexicon/type-words.js';

const LINEAR: ReadonlySet<TypeClass | null> = new Set<TypeClass>(['route', 'pipeline', 'power-line', 'line']);
export const isLinear = (draft: Draft): boolean => draft.places.every((place) => LINEAR.has(classOf(place)));

const OPEN = '([';
const CLOSE = ')]';

/** Spaces around exactly one dash, and nothing else. */
export function isDashGap(gap: string): boolean {
  const bare = gap.trim();
  return bare.length === 1 && isDash(bare.charCodeAt(0)) && gap.length <= 3;
}

const isAliasGap = (gap: string): boolean =>
  gap.length <= 2 && OPEN.includes(gap.trim()) && gap.trim() !== '';

/** The names between the dashes of a road's own name: `Agdam` and `Khankandi` in "Agdam-Khankandi road". */
function insides(scene: Scene, whole: Draft): Draft[] {
  const members: Draft[] = [];
  let start = whole.start;
  for (let at = whole.start; at <= whole.end; at++) {
    if (at < whole.end && !isDash(scene.text.charCodeAt(at))) continue;
    const [first] = scene.index.find(scene.text, start, at);
    if (first) members.push(first);
    start = at + 1;
  }
  return members.length > 1 ? members.filter((member) => !isLinear(member)) : [];
}

const single = (draft: Draft): Unit => ({
  start: draft.start,
  end: draft.end,
  members: [draft],
  isChain: false,
  hasAlias: false,
});

function opened(scene: Scene, draft: Draft): Unit {
  const members = isLinear(draft) ? insides(scene, draft) : [];
  if (members.length === 0) return single(draft);
  return { start: draft.start, end: draft.end, members, whole: draft, isChain: true, hasAlias: false };
}

function joined(scene: Scene, unit: Unit, next: Unit): Unit | null {
  const { text } = scene;
  const gap = text.slice(unit.end, next.start);
  const members = [...unit.members, ...next.members];
  if (isAliasGap(gap) && !next.isChain && CLOSE.includes(text[next.end] ?? ' '))
    return { ...unit, end: next.end + 1, members, hasAlias: true };
  if (isDashGap(gap) && !unit.whole && !next.whole)
    return { start: unit.start, end: next.end, members, isChain: true, hasAlias: unit.hasAlias };
  return null;
}

/** The drafts of a text, in order, as units. */
export function intoUnits(scene: Scene, drafts: readonly Draft[]): Unit[] {
  const units: Unit[] = [];
  for (const draft of drafts) {
    const next = opened(scene, draft);
    const last = units.at(-1);
    const both = last && joined(scene, last, next);
    if (both) units[units.length - 1] = both;
    else units.push(next);
  }
  return units;
}
