/** How well a place is known by its name alone: a village exactly, a district or a road as a whole. */
import type { Place } from '../../gazetteer/place.js';
import type { GeoPrecision } from '../incident.js';

const WIDE = new Set(['district', 'road', 'corridor', 'river', 'water', 'area', 'power-line', 'pipeline']);
const WIDEST = new Set(['province', 'region', 'territory', 'country', 'line', 'border']);

export const precisionOf = ({ type }: Pick<Place, 'type'>): GeoPrecision =>
  WIDEST.has(type) ? 3 : WIDE.has(type) ? 2 : 1;
