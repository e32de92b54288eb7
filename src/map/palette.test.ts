import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../geo/incident.js';
import { SHAPES } from '../atlas/categories.js';
import { THEMES } from '../atlas/shapes.js';
import { PALETTES } from './basemap/palette.js';
import { CATEGORY_SHAPE, MAP_PALETTE, rgb } from './palette.js';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = rgb(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(THEMES)('in the %s theme', (theme) => {
  const marks = MAP_PALETTE[theme];
  const base = PALETTES[theme];
  const grounds = [base.land, base.water, ...base.heights.map(([, colour]) => colour)];

  test.each(CATEGORIES.map((category, i) => [category, marks.categories[i]!]))(
    '%s %s stands at 3:1 or more on its casing',
    (_, colour) => {
      expect(contrast(colour, marks.paper)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(grounds.map((ground) => [ground]))('ink and arcs can be read on %s', (ground) => {
    expect(contrast(marks.ink, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(marks.flow, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['text', 'textFaint', 'countryText', 'regionText', 'reliefText'] as const)(
    '%s can be read on land, 4.5:1',
    (name) => {
      expect(contrast(base[name], base.land)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('names of waters can be read on water', () =>
    expect(contrast(base.waterText, base.water)).toBeGreaterThanOrEqual(4.5));
  test('disputed lines stand out from the land', () =>
    expect(contrast(base.disputed, base.land)).toBeGreaterThanOrEqual(3));
  test('the ground is quieter than the weakest mark', () => {
    const weakest = Math.min(...marks.categories.map((colour) => contrast(colour, base.land)));
    for (const line of [base.road, base.district, base.river])
      expect(contrast(line, base.land)).toBeLessThan(weakest);
  });
});

test('each category has a shape of its own', () => {
  expect(new Set(CATEGORY_SHAPE).size).toBe(CATEGORIES.length);
  expect(CATEGORY_SHAPE.every((shape) => shape >= 0 && shape < SHAPES.length)).toBe(true);
});

test.each(['red', '#fff', '#12345g', ''])('"%s" is no colour', (text) =>
  expect(() => rgb(text)).toThrow(`colour "${text}" is not #rrggbb`),
);
