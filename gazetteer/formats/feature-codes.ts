/**
 * Data: which of our types a GeoNames feature code is, and the code that a type has where none is given.
 * The first row that fits counts; a code that ends in `*` stands for all that begin so.
 * Source: https://www.geonames.org/export/codes.html
 */
import type { PlaceType } from '../place.js';

export type FeatureCode = readonly [featureClass: string, featureCode: string];

const ROWS: readonly (readonly [featureClass: string, codes: string, type: PlaceType])[] = [
  ['A', 'PCL*', 'country'],
  ['A', 'ADM1 ADM1H', 'province'],
  ['A', 'ADM2 ADM2H ADM3 ADM3H ADM4 ADM4H ADM5 ADM5H ADMD ADMDH', 'district'],
  ['A', 'TERR PRSH LTER', 'territory'],
  ['A', '*', 'region'],
  ['P', 'PPL* STLMT', 'settlement'],
  ['P', '*', 'settlement'],
  ['S', 'BDG', 'bridge'],
  ['S', 'PSTB PSTC PSTP CSTM', 'checkpoint'],
  ['S', '*', 'facility'],
  ['T', 'MT MTS PK PKS HLL HLLS PASS RDGE RDGB SPUR', 'mountain'],
  ['T', '*', 'area'],
  ['R', 'BDG', 'bridge'],
  ['R', 'PIPE', 'pipeline'],
  ['R', '*', 'road'],
  ['H', 'STM*', 'river'],
  ['H', '*', 'water'],
  ['L', 'RGN RGNE RGNH RGNL', 'region'],
  ['L', 'TRB CST', 'area'],
  ['L', '*', 'area'],
  ['V', '*', 'area'],
  ['U', '*', 'water'],
];

const CODES: Readonly<Record<PlaceType, FeatureCode>> = {
  settlement: ['P', 'PPL'],
  facility: ['S', 'FCL'],
  bridge: ['S', 'BDG'],
  checkpoint: ['S', 'PSTB'],
  mountain: ['T', 'MT'],
  district: ['A', 'ADM2'],
  province: ['A', 'ADM1'],
  region: ['L', 'RGN'],
  territory: ['A', 'TERR'],
  country: ['A', 'PCLI'],
  road: ['R', 'RD'],
  corridor: ['R', 'RTE'],
  line: ['L', 'LCTY'],
  border: ['L', 'LCTY'],
  river: ['H', 'STM'],
  water: ['H', 'LK'],
  'power-line': ['S', 'FCL'],
  pipeline: ['R', 'PIPE'],
  area: ['L', 'AREA'],
};

const fits = (code: string, pattern: string): boolean =>
  pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern;

/** Each class has some code that a table may give without it: `PPLA` is `P.PPLA`, and so on for every code in the rows. */
const CLASSES: readonly (readonly [featureClass: string, patterns: readonly string[]])[] = ROWS.map(
  ([featureClass, codes]) => [featureClass, codes.split(' ').filter((one) => one !== '*')],
);
const WRITTEN = /^(?:([AHLPRSTUV])\.)?([A-Z]{2,5}[0-9]?[A-Z]?)$/;

/** A code as tables write it, with its class or without; undefined where it is none, or one of no class that is known. */
export function featureCodeOf(written: string): FeatureCode | undefined {
  const [, given, code] = WRITTEN.exec(written.toUpperCase()) ?? [];
  if (code === undefined) return undefined;
  const featureClass =
    given ?? CLASSES.find(([, patterns]) => patterns.some((pattern) => fits(code, pattern)))?.[0];
  return featureClass === undefined ? undefined : [featureClass, code];
}

const known = new Map<string, PlaceType>();

/** @returns `area` where the class is unknown as well. */
export function typeOfCode(featureClass: string, featureCode: string): PlaceType {
  const key = `${featureClass}.${featureCode}`;
  const done = known.get(key);
  if (done) return done;
  const row = ROWS.find(
    ([rowClass, codes]) =>
      rowClass === featureClass && codes.split(' ').some((one) => fits(featureCode, one)),
  );
  const type = row?.[2] ?? 'area';
  known.set(key, type);
  return type;
}

export const codeOfType = (type: PlaceType): FeatureCode => CODES[type];
