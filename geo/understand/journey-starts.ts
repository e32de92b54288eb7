/** Where a movement starts that names no start: the town of an airport, a hospital named before, the one territory told of. */
import type { Place } from '../../gazetteer/place.js';
import { wordSet } from '../recognise/words.js';
import type { UnderstandContext } from './context.js';
import type { End } from './journey-ends.js';
import type { Journey } from './journeys.js';
import { HOSPITALS, SICK } from './lexicon/movement-words.js';
import { FACILITIES_OF_A_TOWN } from './lexicon/place-words.js';
import type { PlacedName } from './mention-words.js';
import type { Token } from './tokens.js';
import { wordForm } from './word-form.js';
import { wordList } from './word-lists.js';

export type Travelled = Omit<Journey, End> & Record<End, readonly { place: Place }[]>;

/** "people went to the X airport": out of the town that it is named after. */
export function fromTown(
  { named }: UnderstandContext,
  journey: Journey,
  names: readonly PlacedName[],
): Journey {
  const [to, ...others] = journey.to;
  if (!to || others.length > 0 || to.place.type !== 'facility' || journey.from.length > 0) return journey;
  const [first = ''] = to.mention.surface.split(/\s/);
  const towns = [...names.map(({ place }) => place), ...(named?.(first) ?? [])];
  const town = towns.find((place) => place.type === 'settlement' && isNamedAfter(to.place, place));
  return town && AIRPORTS.has(lastWord(to.place.title))
    ? { ...journey, from: [{ ...to, place: town }] }
    : journey;
}

const AIRPORTS = wordSet(FACILITIES_OF_A_TOWN);
const lastWord = (title: string): string => wordForm(title.split(/\s/).at(-1) ?? '');
const isNamedAfter = ({ names }: Place, town: Place): boolean =>
  names.some(({ text }) => town.names.some((name) => text.startsWith(`${name.text} `)));

/** People and wounded who came out of the one territory that the entry is about. */
export function fromHome(
  { place }: UnderstandContext,
  journey: Journey,
  names: readonly PlacedName[],
): Travelled {
  const { what, from, to, via } = journey;
  if ((what !== 'people' && what !== 'wounded') || from.length > 0 || to.length === 0 || via.length > 0)
    return journey;
  const homes = new Set(names.flatMap(({ place }) => (place.type === 'territory' ? [place] : [])));
  const [home] = homes;
  const isInside = (one: Place): boolean =>
    one === home || one.parents.some((id) => id === home?.id || isInside(place(id) ?? one));
  if (!home || homes.size > 1 || to.some((name) => isInside(name.place))) return journey;
  return { ...journey, from: [{ place: home }] };
}

/** "The X hospital treated 40. 6 were flown to Y": the sick and wounded leave the one hospital named before. */
export function fromHospital(
  words: readonly Token[],
  journey: Journey,
  names: readonly PlacedName[],
): Journey {
  const { what, from, to, last } = journey;
  if ((what !== 'people' && what !== 'wounded') || from.length > 0 || to.length === 0) return journey;
  const [end] = to as [PlacedName];
  const before = names.filter(({ place, first }) => first < end.first && isHospital(place));
  const [hospital] = before;
  const isOne = hospital !== undefined && before.every(({ place }) => place === hospital.place);
  const isOfSick = isOne && words.slice(hospital.last, last + 1).some((word) => SICK_WORDS.has(word));
  return isOfSick && !to.some(({ place }) => isIn(hospital.place, place))
    ? { ...journey, from: [hospital] }
    : journey;
}

/** "the wounded in the Goris hospital were brought to Goris": they are where they were brought. */
const isIn = (building: Place, town: Place): boolean =>
  building === town || building.parents.includes(town.id) || isNamedAfter(building, town);

const SICK_WORDS = wordList(SICK);
const HOSPITAL_WORDS = wordSet(HOSPITALS);
const isHospital = ({ type, title }: Place): boolean =>
  type === 'facility' && title.split(/\s/).some((word) => HOSPITAL_WORDS.has(wordForm(word)));
