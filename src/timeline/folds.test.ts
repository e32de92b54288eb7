import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../clock/zone.js';
import { Axis } from './axis.js';
import { buildAxis, quietStretches } from './folds.js';

const ZONE = 'Asia/Yerevan';
const at = (iso: string) => Date.parse(`${iso}+04:00`);
const busyAt = (...isos: string[]) => ({
  startMs: isos.map(at),
  endMs: isos.map((iso) => at(iso) + MINUTE_MS),
});

describe('quiet stretches', () => {
  test.each([
    ['none within one day', ['2020-09-27T08:00', '2020-09-27T20:00'], []],
    ['a single quiet day stays', ['2020-09-27T08:00', '2020-09-29T20:00'], []],
    [
      'two whole days fold',
      ['2020-09-27T08:00', '2020-09-30T20:00'],
      [['2020-09-28T00:00', '2020-09-30T00:00']],
    ],
    [
      'three years fold',
      ['2020-09-27T23:59', '2023-09-19T13:00'],
      [['2020-09-28T00:00', '2023-09-19T00:00']],
    ],
  ])('%s', (_, isos, expected) => {
    const found = quietStretches(busyAt(...isos), ZONE).map((q) => [q.startMs, q.endMs]);
    expect(found).toEqual(expected.map((pair) => pair.map(at)));
  });

  test('an entry that lasts keeps its stretch busy', () => {
    const busy = {
      startMs: [at('2020-09-01T00:00'), at('2020-09-10T00:00')],
      endMs: [at('2020-09-09T12:00'), at('2020-09-11T00:00')],
    };
    expect(quietStretches(busy, ZONE)).toEqual([]);
  });
});

describe('the folded axis', () => {
  const busy = busyAt('2020-09-27T08:00', '2023-09-19T13:00', '2023-09-20T09:00');
  const axis = buildAxis('folded', busy, ZONE);

  test('September 2020 and September 2023 stand side by side', () => {
    const [first, crease, last] = axis.pieces();
    expect([first!.folded, crease!.folded, last!.folded]).toEqual([false, true, false]);
    expect(first!.to - first!.from).toBe(DAY_MS);
    expect(crease!.to - crease!.from).toBeLessThanOrEqual(3 * DAY_MS);
    expect(last!.to - last!.from).toBe(2 * DAY_MS);
    expect(axis.timeAt(last!.from + HOUR_MS)).toBe(at('2023-09-19T01:00'));
  });

  test('an opened crease is time again', () => {
    const opened = buildAxis('folded', busy, ZONE, new Set([at('2020-09-28T00:00')]));
    expect(opened.pieces().some((piece) => piece.folded)).toBe(false);
    expect(opened.to).toBe(at('2023-09-21T00:00') - at('2020-09-27T00:00'));
  });

  test('local midnights fall on multiples of half a day behind every crease', () => {
    expect(axis.alongOf(at('2023-09-20T00:00')) % (12 * HOUR_MS)).toBe(0);
  });
});

describe('the axis of equal steps', () => {
  test('each moment is one step, however many entries share it', () => {
    const axis = buildAxis(
      'equal',
      busyAt('2020-09-27T08:00', '2020-09-27T08:00', '2020-09-27T08:05', '2023-09-19T13:00'),
      ZONE,
    );
    expect(
      ['2020-09-27T08:00', '2020-09-27T08:05', '2023-09-19T13:00'].map((iso) => axis.alongOf(at(iso))),
    ).toEqual([1, 2, 3]);
  });
});

test('time and place along the axis undo each other on every axis', () => {
  const times = fc.uniqueArray(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      times,
      fc.constantFrom('plain', 'folded', 'equal'),
      fc.integer({ min: -100, max: 2_000_100 }),
      (minutes, kind, probe) => {
        const startMs = minutes.map((m) => m * MINUTE_MS).sort((a, b) => a - b);
        const axis = buildAxis(kind as 'plain', { startMs, endMs: startMs.map((t) => t + MINUTE_MS) }, ZONE);
        const tMs = probe * MINUTE_MS;
        expect(Math.abs(axis.timeAt(axis.alongOf(tMs)) - tMs)).toBeLessThan(1);
        expect(axis.alongOf(tMs + MINUTE_MS)).toBeGreaterThan(axis.alongOf(tMs));
      },
    ),
  );
});

test('no entries at all still make an axis of a day', () => {
  const axis = buildAxis('folded', { startMs: [], endMs: [] }, 'UTC');
  expect([axis.startMs, axis.endMs]).toEqual([0, DAY_MS]);
});

test('knots that do not rise are a mistake', () => {
  expect(() => new Axis('plain', Float64Array.of(0, 0), Float64Array.of(0, 1))).toThrow(
    'knot 1 of the axis does not rise',
  );
});
