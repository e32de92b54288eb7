/** Data: how the columns of tables and the properties of GeoJSON are called, and what their types are. */
import { PLACE_TYPES, type PlaceType } from '../place.js';
import { codeOfType, featureCodeOf, typeOfCode, type FeatureCode } from './feature-codes.js';

/** Compared small, without spaces, dashes and underscores. The first that a file has counts. */
export const COLUMN_NAMES = {
  id: 'id key placeid geonameid',
  name: 'name title placename asciiname toponym',
  lat: 'lat latitude latdeg y',
  lon: 'lon lng long longitude londeg x',
  type: 'type placetype kind class featurecode fcode',
  altNames: 'altnames alternatenames othernames aliases variants',
  country: 'country countries countrycode ccode ccodes iso2',
  population: 'population pop',
  source: 'source sources citation',
  parent: 'parent parents parentid',
} as const;
export type Column = keyof typeof COLUMN_NAMES;
export const COLUMNS = Object.keys(COLUMN_NAMES) as Column[];

/** Words that tables use for types, beside our own and the codes of GeoNames. */
const TYPE_WORDS: Readonly<Partial<Record<PlaceType, string>>> = {
  settlement:
    'city town village hamlet suburb neighbourhood neighborhood quarter community locality place ppl',
  facility:
    'airport airfield base monastery church mosque hospital school mine dam station building poi site',
  checkpoint: 'crossing post bordercrossing',
  mountain: 'mount peak hill height heights pass ridge mountainrange',
  district: 'raion rayon county municipality oblast okrug',
  province: 'marz state governorate',
  country: 'nation',
  road: 'highway route street railway',
  river: 'stream canal',
  water: 'lake sea reservoir bay',
  area: 'forest valley island park',
};

const TYPES_BY_WORD: ReadonlyMap<string, PlaceType> = new Map(
  PLACE_TYPES.flatMap((type) => (TYPE_WORDS[type] ?? '').split(' ').map((word) => [word, type] as const)),
);

export const bareName = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');

/** Words that say more than a type: the code that they stand for. A capital of a state may stand for its government. */
const CODE_WORDS: Readonly<Record<string, string>> = { 'P.PPLC': 'capital capitalcity nationalcapital' };
const CODES_BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(CODE_WORDS).flatMap(([code, words]) =>
    words.split(' ').map((word) => [word, code] as const),
  ),
);

/** What a word in the column of types tells: our type, and the class and code of GeoNames. */
export interface Kind {
  type: PlaceType;
  code: FeatureCode;
}

/** @returns undefined where the word is unknown. GeoNames codes (`PPLA`, `P.PPL`, `adm1`) are known as well, and kept. */
export function kindOfWord(word: string): Kind | undefined {
  const trimmed = word.trim();
  const code = featureCodeOf(CODES_BY_WORD.get(bareName(trimmed)) ?? trimmed);
  if (code) return { type: typeOfCode(...code), code };
  const dashed = trimmed.toLowerCase().replace(/[\s_]/g, '-');
  const type = PLACE_TYPES.find((one) => one === dashed) ?? TYPES_BY_WORD.get(bareName(trimmed));
  return type && { type, code: codeOfType(type) };
}
