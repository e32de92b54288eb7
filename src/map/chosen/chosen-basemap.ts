/** A basemap of the reader's choice, as parts of a style that take the place of the page's own ground. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../../atlas/shapes.js';

/** Begins the ids of its sources and layers: none of them is one of ours. */
export const CHOSEN = 'chosen-';

export interface ChosenBasemap {
  url: string;
  sources: Readonly<Record<string, SourceSpecification>>;
  layers(theme: Theme): LayerSpecification[];
  /** True where the page's own borders and names stand over it; false where it brings its own. */
  underOurLines: boolean;
  glyphs?: string;
  sprite?: StyleSpecification['sprite'];
}

/** What of our basemap is ground: a chosen one stands in its place. */
const GROUND: ReadonlySet<string> = new Set([
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
]);

/** The page's style with the chosen ground; anchors stay, so that incidents stand where they stood. */
export function withChosen(
  base: StyleSpecification,
  chosen: ChosenBasemap | null,
  theme: Theme,
): StyleSpecification {
  if (!chosen) return base;
  const kept = base.layers.filter(
    ({ id }) => id.endsWith('-anchor') || (chosen.underOurLines && !GROUND.has(id)),
  );
  const used = new Set(kept.flatMap((layer) => ('source' in layer ? layer.source : [])));
  const ours = Object.entries(base.sources).filter(([id]) => used.has(id));
  return {
    ...base,
    sources: { ...Object.fromEntries(ours), ...chosen.sources },
    layers: [...chosen.layers(theme), ...kept],
    ...(chosen.glyphs && { glyphs: chosen.glyphs }),
    ...(chosen.sprite && { sprite: chosen.sprite }),
  };
}
