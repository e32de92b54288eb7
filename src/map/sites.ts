/**
 * A site is one spot of the map that gathers incidents: a place at one precision, or a shape that an entry describes
 * ("12 km south of"). What the map counts, draws and picks.
 */
import type { Geometry } from 'geojson';
import type { Place, Position } from '../../gazetteer/place.js';
import type { GeoPrecision } from '../../geo/incident.js';
import type { PlaceRecord } from '../../geo/record.js';
import type { Atlas, Columns } from '../atlas/shapes.js';
import { areaAnchor } from './area-anchor.js';
import { boxOf, discOf } from './flat-geometry.js';

export interface Site {
  /** Index into `Atlas.places`. */
  place: number;
  precision: GeoPrecision;
  /** Where its mark stands. */
  anchor: Position;
  /** What lights up; null where there is only a point. */
  geometry: Geometry | null;
  schematic: boolean;
}

export interface Sites {
  sites: readonly Site[];
  /** Site of each row of the columns; `NO_SITE` where the same entry stands there already. */
  rowSite: Uint32Array;
}

export const NO_SITE = 0xffffffff;

/** Wider than this an uncertain place is not drawn as a disc: it would claim to know the outline of a region. */
const WIDEST_UNCERTAINTY_M = 40_000;
const CIRCLE_STEPS = 48;

export function buildSites(atlas: Atlas, columns: Columns): Sites {
  const sites: Site[] = [];
  const byKey = new Map<string, number>();
  const lastEntry: number[] = [];
  const rowSite = new Uint32Array(columns.count);
  for (let row = 0; row < columns.count; row++) {
    const placeIndex = columns.place[row]!;
    const place = atlas.places[placeIndex]!;
    const precision = columns.precision[row]! as GeoPrecision;
    const entry = columns.entry[row]!;
    const described = atlas.entries[entry]?.places.find(
      (record) => record.place === place.id && record.geometry,
    );
    const key = `${placeIndex}/${precision}/${described ? JSON.stringify(described.geometry) : ''}`;
    let site = byKey.get(key);
    if (site === undefined) {
      site = sites.length;
      byKey.set(key, site);
      sites.push(makeSite(place, placeIndex, precision, described));
    }
    rowSite[row] = lastEntry[site] === entry ? NO_SITE : site;
    lastEntry[site] = entry;
  }
  return { sites: withAnchors(sites), rowSite };
}

/** The numbers of areas keep clear of the exact places and of one another, the smaller shape first: it has less choice. */
function withAnchors(sites: readonly Site[]): Site[] {
  const taken = sites.filter(isExact).map(({ anchor }) => anchor);
  const anchors = new Map<Site, Position>();
  const shapes = sites.filter((site) => !isExact(site) && site.geometry);
  const sized = shapes
    .map((site) => ({ site, size: extentOf(site.geometry!) }))
    .sort((a, b) => a.size - b.size);
  for (const { site } of sized) {
    const anchor = areaAnchor(site.geometry!, site.anchor, taken);
    anchors.set(site, anchor);
    taken.push(anchor);
  }
  return sites.map((site) => ({ ...site, anchor: anchors.get(site) ?? site.anchor }));
}

function extentOf(geometry: Geometry): number {
  const [west, south, east, north] = boxOf([geometry]);
  return Math.max(east - west, north - south);
}

/** Known to the spot: a ring. All else is an area, even where its shape is not known. */
export const isExact = ({ precision }: Site): boolean => precision === 1;

function makeSite(
  place: Place,
  index: number,
  precision: GeoPrecision,
  described: PlaceRecord | undefined,
): Site {
  if (described?.geometry) {
    return {
      place: index,
      precision,
      anchor: described.lngLat,
      geometry: described.geometry,
      schematic: true,
    };
  }
  const extent = place.geometry.type === 'Point' ? uncertaintyDisc(place, precision) : place.geometry;
  const schematic = place.schematic || place.geometry.type === 'Point';
  return { place: index, precision, anchor: place.point, geometry: extent, schematic };
}

/** A place known roughly, with no outline of its own, is the disc within which it lies. */
function uncertaintyDisc(place: Place, precision: GeoPrecision): Geometry | null {
  if (precision === 1 || place.uncertaintyM <= 0 || place.uncertaintyM > WIDEST_UNCERTAINTY_M) return null;
  return discOf(place.point, place.uncertaintyM, CIRCLE_STEPS);
}
