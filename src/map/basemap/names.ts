/** Which property of a label is shown in each mode of names. Every label has `en`; the others only where they differ. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { NameMode } from '../../atlas/shapes.js';

const PROPERTY: Readonly<Record<NameMode, 'both' | 'hy' | 'az' | 'ru' | 'en'>> = {
  // What a text calls a place has no meaning for a place that it does not name.
  reported: 'both',
  both: 'both',
  hy: 'hy',
  az: 'az',
  ru: 'ru',
  en: 'en',
};

/** The `text-field` of a label layer. */
export const nameExpression = (mode: NameMode): ExpressionSpecification => [
  'coalesce',
  ['get', PROPERTY[mode]],
  ['get', 'en'],
];
