import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { sampleEntry, samplePlace, samplePlaceRecord } from '../atlas/sample.js';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../clock/zone.js';
import { NO_FILTERS, withValue } from '../filters/filters.js';
import type { ViewOptions } from './view-state.js';
import { View } from './view.svelte.js';

const at = (local: string) => Date.parse(`${local}:00+04:00`);
const entry = (local: string, over: Parameters<typeof sampleEntry>[0] = {}) =>
  sampleEntry({ id: `sample.md#${local}`, reported: `${local}:00+04:00`, ...over });

/** Two days, three years apart; the second entry tells in the evening what happened in the morning. */
const loaded = {
  atlas: {
    documents: [
      {
        file: 'sample.md',
        language: 'en',
        zone: 'Asia/Yerevan',
        layout: 'chronicle',
        why: [],
        hash: '',
        lines: 9,
      },
    ],
    places: [samplePlace('alpha')],
    movements: [],
    entries: [
      entry('2020-09-27T08:00', { places: [samplePlaceRecord('alpha')] }),
      entry('2020-09-27T20:00', { eventTime: '2020-09-27T07:00:00+04:00', category: 'politics' }),
      entry('2023-09-19T13:00', { places: [samplePlaceRecord('lost')] }),
    ],
  },
  unread: [
    { file: 'a.md', line: 3, reason: 'no date', severity: 'error' as const },
    { file: 'a.md', reason: 'odd heading', severity: 'warning' as const },
  ],
  failures: [],
};
const frames = { request: () => 0, cancel: () => {} };

/** Runs `body` with a view, within a root of effects, as a component would. */
function withView(body: (view: View) => void, options: ViewOptions = {}): void {
  const stop = $effect.root(() => body(new View(loaded, { frames, ...options })));
  stop();
}

const sum = ({ onMap, noPlace, outsideWindow, filtered, later, unread }: View['counts']) =>
  onMap + noPlace + outsideWindow + filtered + later + unread;

describe('the view', () => {
  test('opens at the first moment with something to see, in the zone of the entries', () =>
    withView((view) => {
      expect([view.zone, view.nowMs]).toEqual(['Asia/Yerevan', at('2020-09-27T08:00')]);
      expect(view.shown).toEqual([0, 1]);
    }));

  test('every entry is counted once, wherever the clock stands', () =>
    withView((view) => {
      for (const tMs of [
        view.axis.startMs,
        at('2020-09-27T08:00'),
        at('2020-10-01T00:00'),
        view.axis.endMs,
      ]) {
        view.seek(tMs);
        for (const category of ['politics', 'strike', 'nothing']) {
          view.setFilters(withValue(NO_FILTERS, 'category', category, true));
          expect(sum(view.counts)).toBe(view.counts.total);
          for (const part of ['shown', 'onMap', 'noPlace', 'outsideWindow', 'filtered', 'later'] as const) {
            view.list(part);
            expect(view.listed).toHaveLength(view.counts[part]);
          }
        }
      }
      expect(view.counts.total).toBe(4);
    }));

  test('what has no place, what is outside the window, and what the filters hide are told apart', () =>
    withView((view) => {
      view.setFilters(withValue(NO_FILTERS, 'category', 'strike', true));
      expect(view.counts).toEqual({
        ...{ total: 4, shown: 1, onMap: 1, noPlace: 0 },
        ...{ outsideWindow: 1, filtered: 1, later: 0, unread: 1 },
      });
      view.seek(at('2023-09-19T14:00'));
      expect([view.counts.onMap, view.counts.noPlace]).toEqual([0, 1]);
    }));

  test('by report, and as known at', () =>
    withView((view) => {
      view.seek(at('2020-09-27T09:00'));
      expect(view.shown).toEqual([0, 1]);
      view.setAsKnown(true);
      expect([view.shown, view.counts.later]).toEqual([[0], 2]);
      view.setAsKnown(false);
      view.setBasis('reported');
      expect(view.shown).toEqual([0]);
    }));

  test('shown is the same array until something enters or leaves', () =>
    withView((view) => {
      const before = view.shown;
      view.seek(view.nowMs + MINUTE_MS);
      expect(view.shown).toBe(before);
      view.seek(view.nowMs + 2 * DAY_MS);
      expect(view.shown).toEqual([]);
    }));

  test('effects follow the clock and the filters', () =>
    withView((view) => {
      const seen: number[] = [];
      $effect(() => void seen.push(view.counts.shown));
      flushSync();
      view.setFilters(withValue(NO_FILTERS, 'category', 'politics', true));
      flushSync();
      view.seek(at('2023-09-19T14:00'));
      flushSync();
      expect(seen).toEqual([2, 1, 0]);
    }));

  test('each kind of axis keeps its own rate', () =>
    withView((view) => {
      view.setRate(5 * MINUTE_MS);
      view.setAxisKind('equal');
      expect([view.axis.kind, view.clock.ratePerSecond]).toEqual(['equal', 2]);
      view.setAxisKind('plain');
      expect(view.ratePerSecond).toBe(5 * MINUTE_MS);
    }));

  test('an opened crease is on the clock too, and can be folded again', () =>
    withView((view) => {
      const [crease] = view.axis.pieces().filter(({ folded }) => folded);
      view.unfold(crease!.startMs);
      expect(view.clock.axis.pieces().some(({ folded }) => folded)).toBe(false);
      view.unfold(crease!.startMs, false);
      expect(view.clock.axis.pieces().some(({ folded }) => folded)).toBe(true);
    }));

  test('steps go among what the filters let through', () =>
    withView((view) => {
      view.setFilters(withValue(NO_FILTERS, 'category', 'strike', true));
      view.step('next');
      expect(view.nowMs).toBe(at('2023-09-19T13:00'));
      view.step('next');
      expect(view.nowMs).toBe(at('2023-09-19T13:00'));
      view.step('first');
      expect(view.nowMs).toBe(at('2020-09-27T08:00'));
    }));

  test('opens what an address holds', () => {
    const start = {
      ...{
        nowMs: at('2023-09-19T14:00'),
        breadthMs: HOUR_MS,
        mode: 'trail' as const,
        selected: 'sample.md#2023-09-19T13:00',
      },
      ...{ axisKind: 'equal' as const, ratePerSecond: 5, basis: 'reported' as const, names: 'hy' as const },
    };
    withView(
      (view) => {
        const { nowMs, breadthMs, mode, selected, axisKind, ratePerSecond, basis, names } = view;
        expect({ nowMs, breadthMs, mode, axisKind, ratePerSecond, basis, names }).toEqual(
          expect.objectContaining({
            nowMs: start.nowMs,
            breadthMs: HOUR_MS,
            mode: 'trail',
            axisKind: 'equal',
            ratePerSecond: 5,
          }),
        );
        expect([selected, basis, names]).toEqual([2, 'reported', 'hy']);
      },
      { start },
    );
  });

  test('an entry that is not there is not selected', () =>
    withView((view) => expect(view.selected).toBeNull(), { start: { selected: 'sample.md#gone' } }));

  test('the theme follows the system until the reader chooses', () =>
    withView(
      (view) => {
        expect(view.theme).toBe('dark');
        view.setTheme('light');
        expect(view.theme).toBe('light');
      },
      { prefersDark: () => true },
    ));

  test('an empty atlas is a view too', () => {
    const stop = $effect.root(() => {
      const empty = new View(
        { atlas: { documents: [], entries: [], places: [], movements: [] }, unread: [], failures: [] },
        { frames },
      );
      expect([empty.zone, empty.shown, empty.counts.total]).toEqual(['UTC', [], 0]);
    });
    stop();
  });

  test('opening an entry shows it, whatever hid it', () =>
    withView((view) => {
      view.setFilters(withValue(NO_FILTERS, 'category', 'politics', true));
      view.setAsKnown(true);
      view.open(2);
      expect([view.selected, view.shown]).toEqual([2, [2]]);
      expect(view.filters).toBe(NO_FILTERS);
    }));

  test('the list can be kept to one place', () =>
    withView((view) => {
      view.list('shown', 0);
      expect(view.listed).toEqual([0]);
    }));

  test('reports at each place, and what a source is called most', () =>
    withView((view) => {
      expect([...view.reportsAt]).toEqual([1]);
      expect([...view.labels.sources]).toEqual([['Ministry of Samples', 'Ministry of Samples']]);
    }));

  test('places are called as the reader chooses; an unknown one by its id', () =>
    withView((view) => {
      view.setNames('en');
      expect([view.labels.place('alpha'), view.labels.place('lost')]).toEqual(['alpha', 'lost']);
    }));

  test.each([0, -1, NaN])('a rate of %d is a mistake', (rate) =>
    withView((view) => expect(() => view.setRate(rate)).toThrow('the clock cannot run')),
  );
});
