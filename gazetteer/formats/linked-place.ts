/** One Feature of Linked Places Format (LPF 1.2, https://github.com/LinkedPasts/linked-places-format) as a place, and back. */
import type { Feature, Geometry } from 'geojson';
import {
  NAME_STATUSES,
  PLACE_TYPES,
  type Place,
  type PlaceName,
  type PlaceType,
  type Position,
  type Timespan,
} from '../place.js';
import { codeOfType, typeOfCode } from './feature-codes.js';
import { Fields, isObject, type Flaw, type Path } from './json-fields.js';
import { geometryFlaw, middleOf, positionFlaw } from './positions.js';

/** Ids of ours as LPF wants them: an address or a prefix with a name. */
const PREFIX = 'atlas:';
const BROADER = 'gvp:broaderPartitive';
/** A point of unknown making is rarely better than a village is wide, metres. */
const USUAL_UNCERTAINTY_M = 1000;

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const FEATURE_KEYS = keys(
  '@id id type properties when names types geometry links relations descriptions depictions sources citations',
);
const PROPERTY_KEYS = keys(
  'title type ccodes countries fclasses featureClass featureCode schematic uncertaintyM population point',
);
const NAME_KEYS = keys('toponym lang status usedBy citations when');

export interface LinkedPlace extends Feature {
  '@id': string;
}

export function linkedPlaceOf(place: Place): LinkedPlace {
  const { id, title, type, featureClass, featureCode, countries, point, geometry, population, description } =
    place;
  return {
    type: 'Feature',
    '@id': PREFIX + id,
    properties: {
      title,
      type,
      ccodes: countries,
      fclasses: [featureClass],
      featureCode,
      ...(place.schematic && { schematic: true }),
      uncertaintyM: place.uncertaintyM,
      ...(population !== undefined && { population }),
      ...(isAt(geometry, point) ? {} : { point }),
    },
    ...(place.when && { when: { timespans: place.when.map(timespanOf) } }),
    types: [{ identifier: `gn:${featureClass}.${featureCode}`, label: type }],
    names: place.names.map(({ text, language, status, usedBy }) => ({
      toponym: text,
      lang: language,
      status,
      ...(usedBy && { usedBy }),
    })),
    geometry,
    relations: place.parents.map((parent) => ({ relationType: BROADER, relationTo: PREFIX + parent })),
    sources: place.sources,
    ...(description !== undefined && { descriptions: [{ value: description, lang: 'en' }] }),
  } as LinkedPlace;
}

const timespanOf = ({ start, end }: Timespan) => ({
  ...(start && { start: { in: start } }),
  ...(end && { end: { in: end } }),
});

const isAt = (geometry: Geometry, [lonDeg, latDeg]: Position): boolean =>
  geometry.type === 'Point' && geometry.coordinates[0] === lonDeg && geometry.coordinates[1] === latDeg;

/**
 * @param file stands in as the source where the Feature names none.
 * @returns null where an id, a name or a position is missing; every flaw goes to `flaws`.
 */
export function placeOf(value: unknown, path: Path, flaws: Flaw[], file: string): Place | null {
  if (!isObject(value)) {
    flaws.push({ path, reason: 'not a Feature', severity: 'error' });
    return null;
  }
  const feature = new Fields(value, path, flaws);
  feature.onlyKnows(FEATURE_KEYS);
  const properties = propertiesOf(feature);
  const names = namesOf(feature, properties);
  const title = properties.text('title') ?? names[0]?.text;
  const id = idOf(feature, title);
  const where = geometryOf(feature, properties);
  if (title === undefined || id === undefined || !where) return null;
  const place: Place = {
    id,
    title,
    ...typeOf(feature, properties),
    countries: properties.texts(properties.value['ccodes'] ? 'ccodes' : 'countries'),
    ...where,
    schematic: properties.truth('schematic'),
    uncertaintyM: properties.number('uncertaintyM') ?? USUAL_UNCERTAINTY_M,
    names: names.length > 0 ? names : [{ text: title, language: 'und', status: 'current' }],
    parents: parentsOf(feature),
    sources: sourcesOf(feature, file),
  };
  const when = whenOf(feature);
  if (when.length > 0) place.when = when;
  const population = properties.number('population');
  if (population !== undefined) place.population = population;
  const description = descriptionOf(feature);
  if (description !== undefined) place.description = description;
  return place;
}

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Spans whose ends are dates; of a fuzzy end the outer one, so that nothing is left out. */
function whenOf({ value }: Fields): Timespan[] {
  const when = value['when'];
  const spans = isObject(when) && Array.isArray(when['timespans']) ? (when['timespans'] as unknown[]) : [];
  const dateOf = (end: unknown, keys: readonly string[]): string | undefined =>
    isObject(end)
      ? keys.map((key) => end[key]).find((one): one is string => typeof one === 'string' && DATE.test(one))
      : undefined;
  return spans.flatMap((span) => {
    if (!isObject(span)) return [];
    const start = dateOf(span['start'], ['in', 'earliest', 'latest']);
    const end = dateOf(span['end'], ['in', 'latest', 'earliest']);
    return start || end ? [{ ...(start && { start }), ...(end && { end }) }] : [];
  });
}

function propertiesOf(feature: Fields): Fields {
  const value = feature.value['properties'];
  if (!isObject(value)) feature.flaw(null, 'properties are missing');
  const properties = new Fields(isObject(value) ? value : {}, [...feature.path, 'properties'], feature.flaws);
  properties.onlyKnows(PROPERTY_KEYS);
  return properties;
}

function idOf(feature: Fields, title: string | undefined): string | undefined {
  const id = feature.text('@id') ?? feature.text('id');
  if (id === undefined) feature.flaw(null, `${title === undefined ? 'a place' : `"${title}"`} has no @id`);
  return id && bareId(id);
}

const bareId = (id: string): string => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id);

function namesOf(feature: Fields, properties: Fields): PlaceName[] {
  const names = feature.objects('names').flatMap((name) => {
    name.onlyKnows(NAME_KEYS);
    const text = name.text('toponym');
    if (text === undefined) {
      if (name.value['toponym'] === undefined) name.flaw(null, 'a name has no toponym');
      return [];
    }
    const usedBy = name.text('usedBy');
    const status = name.oneOf('status', NAME_STATUSES, 'current');
    return [{ text, language: name.text('lang') ?? 'und', status, ...(usedBy && { usedBy }) }];
  });
  if (names.length === 0 && properties.value['title'] === undefined)
    feature.flaw(null, 'neither title nor names');
  return names;
}

/** Our own type; else by the feature code or class, as any Linked Places file has it. */
function typeOf(feature: Fields, properties: Fields): Pick<Place, 'type' | 'featureClass' | 'featureCode'> {
  const givenClass = properties.text('featureClass') ?? properties.texts('fclasses')[0];
  const givenCode = properties.text('featureCode') ?? '';
  const label = feature
    .objects('types')
    .map(({ value }) => String(value['label'] ?? '').toLowerCase())
    .find((one) => (PLACE_TYPES as readonly string[]).includes(one));
  const otherwise = (label ?? typeOfCode(givenClass ?? 'P', givenCode)) as PlaceType;
  const type = properties.oneOf('type', PLACE_TYPES, otherwise);
  const [usualClass, usualCode] = codeOfType(type);
  return { type, featureClass: givenClass ?? usualClass, featureCode: givenCode || usualCode };
}

function geometryOf(feature: Fields, properties: Fields): Pick<Place, 'point' | 'geometry'> | null {
  const { geometry: value } = feature.value;
  const flaw = geometryFlaw(value);
  if (flaw) {
    feature.flaw(isObject(value) ? 'geometry' : null, flaw);
    return null;
  }
  const geometry = bareGeometry(value as Geometry);
  const { point } = properties.value;
  const pointFlaw = point === undefined ? null : positionFlaw(point);
  if (pointFlaw) properties.flaw('point', `point: ${pointFlaw}`);
  if (point !== undefined && !pointFlaw) return { point: point as Position, geometry };
  return {
    point: geometry.type === 'Point' ? (geometry.coordinates as Position) : middleOf(geometry),
    geometry,
  };
}

/** LPF allows further members in a geometry (`certainty`, `when`); a Feature of ours has only the shape. */
const bareGeometry = (geometry: Geometry): Geometry =>
  geometry.type === 'GeometryCollection'
    ? geometry
    : ({ type: geometry.type, coordinates: geometry.coordinates } as Geometry);

const parentsOf = (feature: Fields): string[] =>
  feature.objects('relations').flatMap((relation) => {
    const to = relation.text('relationTo');
    return relation.value['relationType'] === BROADER && to ? [bareId(to)] : [];
  });

function sourcesOf(feature: Fields, file: string): string[] {
  const cited = feature
    .objects('citations')
    .flatMap((citation) => citation.text('label') ?? citation.text('@id') ?? []);
  const sources = [...feature.texts('sources'), ...cited];
  if (sources.length > 0) return sources;
  feature.flaw(null, `no sources; "${file}" stands in`, 'warning');
  return [file];
}

function descriptionOf(feature: Fields): string | undefined {
  const all = feature.objects('descriptions');
  const english = all.find(({ value }) => String(value['lang'] ?? 'en').startsWith('en'));
  return (english ?? all[0])?.text('value');
}
