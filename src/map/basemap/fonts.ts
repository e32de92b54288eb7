/** Label fonts: which subset files cover which characters, after the style sheets of the @fontsource packages. */
import type { StyleSpecification } from 'maplibre-gl';

interface FontSubset {
  /** Part of the file's name. */
  name: string;
  /** The package that ships it, by its key in the build's list of sources. */
  source: 'notoSans' | 'notoArmenian';
  /** Armenian type has no italic; its upright stands in. */
  italic: boolean;
  ranges: readonly string[];
}

export const FONT_SUBSETS: readonly FontSubset[] = [
  {
    name: 'noto-sans-latin',
    source: 'notoSans',
    italic: true,
    ranges: ['U+0-FF', 'U+131', 'U+152-153', 'U+2BB-2BC', 'U+2C6', 'U+2DA', 'U+2DC', 'U+2000-206F', 'U+2212'],
  },
  {
    name: 'noto-sans-latin-ext',
    source: 'notoSans',
    italic: true,
    ranges: ['U+100-130', 'U+132-151', 'U+154-2BA', 'U+2BD-2C5', 'U+2C7-2CC', 'U+2DD-2FF', 'U+1E00-1E9F'],
  },
  {
    name: 'noto-sans-cyrillic',
    source: 'notoSans',
    italic: true,
    ranges: ['U+301', 'U+400-45F', 'U+490-491', 'U+4B0-4B1', 'U+2116'],
  },
  {
    name: 'noto-sans-armenian-armenian',
    source: 'notoArmenian',
    italic: false,
    ranges: ['U+530-58F', 'U+FB13-FB17'],
  },
];

/** The three voices of the labels: places, large places and countries, water. */
export const FONT_STYLES = { regular: '400-normal', strong: '600-normal', water: '400-italic' } as const;
export type FontStyle = keyof typeof FONT_STYLES;

export const FONT_NAMES: Record<FontStyle, string> = {
  regular: 'Atlas Regular',
  strong: 'Atlas Strong',
  water: 'Atlas Water',
};

export function fontFile(subset: FontSubset, style: FontStyle): string {
  const shape = style === 'water' && !subset.italic ? FONT_STYLES.regular : FONT_STYLES[style];
  return `${subset.name}-${shape}.woff2`;
}

export function fontFaces(baseUrl: string): NonNullable<StyleSpecification['font-faces']> {
  const faces = (style: FontStyle): { url: string; 'unicode-range': string[] }[] =>
    FONT_SUBSETS.map((subset) => ({
      url: new URL(`fonts/${fontFile(subset, style)}`, baseUrl).href,
      'unicode-range': [...subset.ranges],
    }));
  return {
    [FONT_NAMES.regular]: faces('regular'),
    [FONT_NAMES.strong]: faces('strong'),
    [FONT_NAMES.water]: faces('water'),
  };
}
