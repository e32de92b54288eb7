/** Names of countries, waters, ranges and peaks, from the data beside this file. */
import { feature, publish } from './geojson.js';
import { LABELS } from './label-data.js';

export function buildLabels(): void {
  publish(
    'labels.json',
    LABELS.map(({ at, ...properties }) => feature({ type: 'Point', coordinates: [...at] }, properties)),
  );
}
