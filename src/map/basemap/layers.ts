/**
 * The layers from bottom to top, in one list. An anchor draws nothing: the map puts its own layers right below one,
 * so that areas lie above the relief and under the lines' labels, and marks above the names of countries and waters.
 */
export const LAYER_ORDER = [
  'land',
  'relief-tint',
  'relief-shade',
  'world-sea',
  'rivers',
  'rivers-core',
  'water',
  'shores',
  'districts',
  'road-edges',
  'roads',
  'world-borders',
  'border-glow',
  'border-glow-core',
  'borders',
  'borders-core',
  'incident-areas-anchor',
  'disputed',
  'places-dots',
  'river-labels',
  'river-labels-core',
  'range-labels',
  'peak-labels',
  'water-labels',
  'world-labels',
  'region-labels',
  'country-labels',
  'incident-marks-anchor',
  'place-labels',
  'incident-labels-anchor',
] as const;
export type LayerId = (typeof LAYER_ORDER)[number];

export const ANCHORS = {
  /** Areas and lines lit by incidents: above land, water and borders, below the disputed lines and every label. */
  areas: 'incident-areas-anchor',
  /** Marks of incidents: above the names of countries, ranges and waters, below the names of places. */
  marks: 'incident-marks-anchor',
  /** On top of everything. */
  labels: 'incident-labels-anchor',
} as const satisfies Record<string, LayerId>;

/** Hidden at first where the page must not wait for the relief; the map turns them on afterwards. */
export const RELIEF_LAYERS = ['relief-tint', 'relief-shade'] as const satisfies readonly LayerId[];
