/** Type words beside a name, and the places that the two name together. */
import { fold } from '../../gazetteer/names.js';
import { FILED_AS, TYPE_CLASSES, TYPE_WORDS, type TypeClass } from './lexicon/type-words.js';
import type { NameIndex } from '../../gazetteer/name-index.js';
import type { Place, PlaceType } from '../../gazetteer/place.js';

export interface TypeWord {
  class: TypeClass;
  many: boolean;
}

function lexicon(): Map<string, TypeWord> {
  const words = new Map<string, TypeWord>();
  for (const type of TYPE_CLASSES)
    for (const [count, list] of Object.entries(TYPE_WORDS[type]))
      for (const word of list.split(' '))
        if (!words.has(fold(word))) words.set(fold(word), { class: type, many: count === 'many' });
  return words;
}
const WORDS = lexicon();

/** The folded word's class, if it is a type word. */
export const typeWord = (word: string): TypeWord | undefined => WORDS.get(word);

const CLASS_OF_TYPE: Readonly<Record<PlaceType, TypeClass | null>> = {
  settlement: 'settlement',
  facility: 'facility',
  bridge: 'bridge',
  checkpoint: 'checkpoint',
  mountain: 'height',
  district: 'district',
  province: 'district',
  region: 'district',
  territory: 'district',
  country: null,
  road: 'route',
  corridor: 'route',
  line: 'line',
  border: 'line',
  river: 'water',
  water: 'water',
  'power-line': 'power-line',
  pipeline: 'pipeline',
  area: null,
};
export const classOf = (place: Place): TypeClass | null => CLASS_OF_TYPE[place.type];

/** A part of a city is filed as a settlement (GeoNames PPLX) and called a district. */
const isOfClass = (place: Place, type: TypeClass): boolean =>
  classOf(place) === type || (type === 'district' && place.featureCode === 'PPLX');

/** The places that a name and a word of this class mean together: bearers of the name, and `name + type` as filed. */
export function typedPlaces(
  index: NameIndex,
  name: string,
  bearers: readonly Place[],
  type: TypeClass,
): Place[] {
  const found = new Map<string, Place>();
  for (const place of bearers) if (isOfClass(place, type)) found.set(place.id, place);
  for (const filed of FILED_AS[type] ?? [])
    for (const place of index.lookup(`${name} ${filed}`))
      if (isOfClass(place, type)) found.set(place.id, place);
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
