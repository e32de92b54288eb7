/** Names that several places bear, and what tells the places apart in a text. */
import { fold } from './names.js';
import type { Homonym } from './homonyms.js';
import type { Place, PlaceType } from './place.js';
import { areInTurn } from './times.js';

export interface SharedName {
  name: string;
  /** Indexes of the places. */
  places: readonly number[];
  /** Why a reader can tell them apart; null where nothing does. */
  rule: string | null;
}

/** Types that the same words name: a type word beside the name does not tell a district from a province. */
const KINDS: Readonly<Partial<Record<PlaceType, string>>> = {
  district: 'division',
  province: 'division',
  region: 'division',
  territory: 'division',
  road: 'route',
  corridor: 'route',
  line: 'line',
  border: 'line',
  river: 'water',
  water: 'water',
};
const kindOf = ({ type }: Place): string => KINDS[type] ?? type;

/** Every name that more than one place bears, in order of the first place that does. */
export function sharedNames(places: readonly Place[], homonyms: readonly Homonym[]): SharedName[] {
  const bearers = new Map<string, number | number[]>();
  places.forEach((place, at) => {
    for (const name of new Set(place.names.map(({ text }) => fold(text)))) {
      const known = bearers.get(name);
      if (known === undefined) bearers.set(name, at);
      else if (typeof known === 'number') bearers.set(name, [known, at]);
      else known.push(at);
    }
  });
  const shared: SharedName[] = [];
  for (const [name, found] of bearers)
    if (typeof found !== 'number')
      shared.push({ name, places: found, rule: ruleFor(found, places, homonyms) });
  return shared;
}

/** The rule must hold between any two of the places. */
function ruleFor(
  found: readonly number[],
  places: readonly Place[],
  homonyms: readonly Homonym[],
): string | null {
  const rules = new Set<string>();
  // Of a name that hundreds bear the neighbours in order of the file are enough to show that nothing tells them apart.
  for (let one = 0; one < found.length; one++)
    for (let other = one + 1; other < Math.min(found.length, one + MOST_COMPARED); other++) {
      const rule = ruleBetween(places[found[one]!]!, places[found[other]!]!, homonyms);
      if (rule === null) return null;
      rules.add(rule);
    }
  return [...rules].join('; ');
}
const MOST_COMPARED = 20;

function ruleBetween(one: Place, other: Place, homonyms: readonly Homonym[]): string | null {
  if (one.id === other.id) return 'the same place';
  if (kindOf(one) !== kindOf(other)) return 'different kinds';
  if (areInTurn(one.when ?? [], other.when ?? [])) return 'different times';
  const listed = homonyms.find(({ places }) => places.includes(one.id) && places.includes(other.id));
  if (listed) return listed.reason;
  const [parent, otherParent] = [one.parents[0], other.parents[0]];
  if (parent && otherParent) return parent === otherParent ? null : 'different parents';
  const [country, otherCountry] = [one.countries[0], other.countries[0]];
  return country && otherCountry && country !== otherCountry ? 'different countries' : null;
}
