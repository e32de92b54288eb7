import { describe, expect, test } from 'vitest';
import { sampleEntry } from '../atlas/sample.js';
import type { ViewState } from '../view/view-state.js';
import { View } from '../view/view.svelte.js';
import { runCommand } from './commands.js';
import type { Command } from './keys.js';
import { HOUR_MS, MINUTE_MS } from './zone.js';

const at = (wall: string) => Date.parse(`${wall}:00Z`);
const FIRST = at('2020-09-27T08:00');
const loaded = {
  atlas: {
    documents: [
      { file: 'sample.md', language: 'en', zone: 'UTC', layout: 'chronicle', why: [], hash: '', lines: 1 },
    ],
    places: [],
    movements: [],
    entries: ['2020-09-27T08:00', '2020-09-27T09:30', '2023-09-19T13:00'].map((wall) =>
      sampleEntry({ id: wall, reported: `${wall}:00Z` }),
    ),
  },
  unread: [],
  failures: [],
};

/** The view as the commands leave it; its root of effects stays, so that it can be read. */
function after(commands: readonly Command[], options: ViewState = {}): View {
  let view: View | undefined;
  $effect.root(() => {
    const frames = { request: () => 0, cancel: () => {} };
    view = new View(loaded, { frames, start: { nowMs: FIRST, breadthMs: 10 * HOUR_MS, ...options } });
  });
  commands.forEach((command) => runCommand(view!, command));
  return view!;
}

describe('moving', () => {
  test.each<[string, Command[], number]>([
    ['a tenth of the window', ['on'], FIRST + HOUR_MS],
    ['there and back', ['on', 'back'], FIRST],
    ['the whole window', ['windowOn'], FIRST + 10 * HOUR_MS],
    ['to the next report', ['next'], at('2020-09-27T09:30')],
    ['to the last', ['last'], at('2023-09-19T13:00')],
    ['to the first', ['last', 'first'], FIRST],
  ])('%s', (_, commands, nowMs) => expect(after(commands).clock.nowMs).toBe(nowMs));

  test('a fold of three years takes a few steps', () => {
    const { clock } = after(Array<Command>(9).fill('windowOn'));
    expect(clock.nowMs).toBeGreaterThan(at('2023-09-19T00:00'));
  });

  test('on the axis of equal steps an arrow goes from moment to moment', () => {
    expect(after(['on'], { axisKind: 'equal' }).clock.nowMs).toBe(at('2020-09-27T09:30'));
    expect(after(['back'], { axisKind: 'equal', nowMs: FIRST + MINUTE_MS }).clock.nowMs).toBe(FIRST);
  });
});

test('window, rate and zoom', () => {
  expect(after(['wider']).breadthMs).toBe(12 * HOUR_MS);
  expect(after(['narrower']).breadthMs).toBe(6 * HOUR_MS);
  expect(after(['faster', 'faster', 'slower'], { ratePerSecond: HOUR_MS }).clock.ratePerSecond).toBe(
    2 * HOUR_MS,
  );
  expect(after(['faster'], { axisKind: 'equal' }).ratePerSecond).toBe(5);
  const { visibleRange, axis } = after(['closer', 'closer']);
  expect(visibleRange.range.to - visibleRange.range.from).toBeCloseTo((axis.to - axis.from) / 2.25, 3);
  expect(after(['closer', 'fit']).visibleRange.isWhole).toBe(true);
});

test('the timeline stays with a playhead that a command moved out of view', () => {
  const { visibleRange, clock } = after([...Array<Command>(5).fill('closer'), 'last']);
  expect(clock.nowMs).toBeGreaterThan(visibleRange.times.startMs);
  expect(clock.nowMs).toBeLessThan(visibleRange.times.endMs);
});
