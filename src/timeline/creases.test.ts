import { describe, expect, test } from 'vitest';
import { buildAxis, quietStretches } from './folds.js';
import { creasesInView } from './creases.js';
import { Scale, wholeOf } from './scale.js';

const ZONE = 'Asia/Yerevan';
const at = (wall: string) => Date.parse(`${wall}:00+04:00`);
const startMs = ['2020-09-27T08:00', '2020-10-06T08:00', '2023-09-19T13:00'].map(at);
const busy = { startMs, endMs: startMs.map((tMs) => tMs + 60_000) };
const quiet = quietStretches(busy, ZONE);

function inView(kind: 'plain' | 'folded' | 'equal', unfolded: number[] = []) {
  const axis = buildAxis(kind, busy, ZONE, new Set(unfolded));
  return creasesInView(new Scale(axis, wholeOf(axis), 1000), quiet, new Set(unfolded), ZONE, 'en');
}

describe('creases', () => {
  test('each has its length written on it', () => {
    expect(inView('folded').map(({ length, folded }) => [length, folded])).toEqual([
      ['8 days', true],
      ['2 years 11 months', true],
    ]);
  });

  test('lie where the axis folds', () => {
    const [first, second] = inView('folded');
    expect(first!.toPx).toBeGreaterThan(first!.fromPx);
    expect(second!.fromPx).toBeGreaterThan(first!.toPx);
  });

  test('an opened one is still there, to be folded again, and as wide as its time', () => {
    const opened = inView('folded', [at('2020-10-07T00:00')])[1]!;
    expect([opened.folded, opened.toPx - opened.fromPx > 900]).toEqual([false, true]);
  });

  test.each(['plain', 'equal'] as const)('the %s axis has none', (kind) => expect(inView(kind)).toEqual([]));

  test('out of view is out of the list', () => {
    const axis = buildAxis('folded', busy, ZONE);
    const scale = new Scale(axis, { from: axis.to - 3_600_000, to: axis.to }, 1000);
    expect(creasesInView(scale, quiet, new Set(), ZONE, 'en')).toEqual([]);
  });
});
