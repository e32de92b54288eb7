/** Data: how the columns of tables and the properties of GeoJSON are called, and what their types are. */
import { PLACE_TYPES, type PlaceType } from '../place.js';
import { typeOfCode } from './feature-codes.js';

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

/** Words for a capital of a state, which may stand for its government: settlements that keep their own code. */
const CAPITAL_WORDS = ['capital', 'capitalcity', 'nationalcapital', 'pplc', 'p.pplc'];
export const isCapitalWord = (word: string): boolean => CAPITAL_WORDS.includes(bareName(word.trim()));

/** @returns undefined where the word is unknown. GeoNames codes (`PPLA`, `P.PPL`) are known as well. */
export function typeOfWord(word: string): PlaceType | undefined {
  const dashed = word.trim().toLowerCase().replace(/[\s_]/g, '-');
  const own = PLACE_TYPES.find((type) => type === dashed) ?? TYPES_BY_WORD.get(bareName(word));
  if (own) return own;
  if (isCapitalWord(word)) return 'settlement';
  if (word.trim() === '') return undefined;
  const code = /^(?:([AHLPRSTUV])\.)?(PPL[A-Z0-9]{0,4}|ADM[1-5D]H?|[A-Z]{2,5})$/.exec(
    word.trim().toUpperCase(),
  );
  if (!code) return undefined;
  const featureCode = code[2] ?? '';
  const featureClass =
    code[1] ?? (featureCode.startsWith('PPL') ? 'P' : featureCode.startsWith('ADM') ? 'A' : '');
  return featureClass ? typeOfCode(featureClass, featureCode) : undefined;
}
