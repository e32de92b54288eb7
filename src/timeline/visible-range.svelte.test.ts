import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../clock/zone.js';
import { Axis } from './axis.js';
import { VisibleRange } from './visible-range.svelte.js';

const plain = new Axis('plain', Float64Array.of(0, 10 * DAY_MS), Float64Array.of(0, 10 * DAY_MS));
/** Its middle eight days are folded to half a day. */
const folded = new Axis(
  'folded',
  Float64Array.of(0, DAY_MS, 9 * DAY_MS, 10 * DAY_MS),
  Float64Array.of(0, DAY_MS, 1.5 * DAY_MS, 2.5 * DAY_MS),
  Uint8Array.of(0, 1, 0),
);

describe('the visible range', () => {
  test('is the whole axis at first and after a fit', () => {
    const visible = new VisibleRange(() => plain);
    expect([visible.range, visible.isWhole]).toEqual([{ from: 0, to: 10 * DAY_MS }, true]);
    visible.zoom(2 * DAY_MS, 0.5);
    expect([visible.range, visible.isWhole]).toEqual([{ from: DAY_MS, to: 6 * DAY_MS }, false]);
    visible.fit();
    expect(visible.isWhole).toBe(true);
  });

  test('zooming out to everything is the whole, also when the axis grows later', () => {
    const visible = new VisibleRange(() => plain);
    visible.zoom(0, 0.5);
    visible.zoom(0, 100);
    expect(visible.isWhole).toBe(true);
  });

  test('keeps its times on another axis', () => {
    let axis = $state.raw(plain);
    const visible = new VisibleRange(() => axis);
    visible.show({ startMs: 9 * DAY_MS, endMs: 10 * DAY_MS });
    axis = folded;
    flushSync();
    expect(visible.range).toEqual({ from: 1.5 * DAY_MS, to: 2.5 * DAY_MS });
    expect(visible.times).toEqual({ startMs: 9 * DAY_MS, endMs: 10 * DAY_MS });
  });

  test('follows the playhead only when it has left', () => {
    const visible = new VisibleRange(() => plain);
    visible.show({ startMs: 0, endMs: DAY_MS });
    visible.follow(12 * HOUR_MS);
    expect(visible.range.from).toBe(0);
    visible.follow(DAY_MS);
    expect(visible.range.from).toBeCloseTo(0.85 * DAY_MS, 3);
  });

  test('pans by a share of what is shown, as far as the axis goes', () => {
    const visible = new VisibleRange(() => plain);
    visible.show({ startMs: 0, endMs: 2 * DAY_MS });
    visible.panShare(0.5);
    expect(visible.range.from).toBe(DAY_MS);
    visible.panShare(100);
    expect(visible.range).toEqual({ from: 8 * DAY_MS, to: 10 * DAY_MS });
  });
});
