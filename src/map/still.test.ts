import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { THEMES } from '../atlas/shapes.js';
import { STILL_CREDITS, stillPicture } from './still.js';

test.each(THEMES)('the picture for the %s theme is there', (theme) => {
  expect(existsSync(new URL(`../../public/${stillPicture(theme).address}`, import.meta.url))).toBe(true);
});

test.each(['Natural Earth', 'SRTM30', 'GeoNames', 'OpenStreetMap'])('its credits name %s', (name) =>
  expect(STILL_CREDITS).toContain(name),
);
