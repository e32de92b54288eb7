import { describe, expect, test } from 'vitest';
import type { Columns } from '../atlas/shapes.js';
import { emptyLayout } from './mark-layout.js';
import { buildSiteRows, entriesAt, markAt } from './pick.js';
import { NO_SITE } from './sites.js';

/** A ring of 20 px at 100, a dot of 5 px on its band, and the plate of an area at 200. */
function layout() {
  const marks = emptyLayout(3);
  marks.xPx.set([100, 115, 200]);
  marks.yPx.set([100, 100, 100]);
  marks.radiusPx.set([20, 5, 15]);
  marks.order.set([0, 1, 2]);
  marks.shown = 3;
  return marks;
}
const RING = Uint8Array.of(1, 1, 0);

test.each([
  ['the ring', 95, 100, 0],
  ['the dot upon it', 116, 100, 1],
  ['just outside, within reach', 100, 122, 0],
  ['beyond reach', 100, 125, -1],
  ['the plate', 212, 108, 2],
  ['below the plate', 200, 118, -1],
])('the pointer on %s', (_, x, y, site) => expect(markAt(layout(), RING, x, y, 3)).toBe(site));

describe('the entries of a mark', () => {
  const columns: Columns = {
    count: 5,
    entry: Uint32Array.of(0, 1, 2, 3, 3),
    place: new Uint32Array(5),
    category: Uint8Array.of(0, 1, 0, 0, 0),
    startMs: Float64Array.of(10, 20, 30, 40, 40),
    endMs: Float64Array.of(100, 25, 35, 45, 45),
    dayOnly: new Uint8Array(5),
    precision: new Uint8Array(5).fill(1),
  };
  const rows = buildSiteRows(Uint32Array.of(0, 0, 1, 0, NO_SITE), 2);
  const visible = new Uint8Array(4).fill(1);
  const shown = { window: { startMs: 0, endMs: 1000 }, visible, categories: 0xfff };

  test('newest first, each once, of this site only', () =>
    expect(entriesAt(0, rows, columns, shown, 9)).toEqual([3, 1, 0]));
  test('no more than are counted', () => expect(entriesAt(0, rows, columns, shown, 2)).toEqual([3, 1]));
  test.each([
    [25, 40, [0]],
    [24, 41, [3, 1, 0]],
    [0, 10, []],
    [100, 200, []],
  ])('in the half-open window [%d, %d)', (startMs, endMs, entries) => {
    expect(entriesAt(0, rows, columns, { ...shown, window: { startMs, endMs } }, 9)).toEqual(entries);
  });
  test('filters and the mask hold', () => {
    expect(entriesAt(0, rows, columns, { ...shown, visible: Uint8Array.of(1, 1, 1, 0) }, 9)).toEqual([1, 0]);
    expect(entriesAt(0, rows, columns, { ...shown, categories: 1 }, 9)).toEqual([3, 0]);
  });
});
