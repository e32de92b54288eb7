import { describe, expect, test } from 'vitest';
import { freshness, pulsePhase, timeLook } from './time-look.js';

const WINDOW = { startMs: 1000, endMs: 1100 };
const SINCE_THE_START = { startMs: 0, endMs: 1100 };

describe('the fade', () => {
  test.each([
    ['window', 1100, 1],
    ['window', 1050, 1],
    ['window', 1025, 0.7],
    ['window', 1000, 0.4],
    ['window', 900, 0.4],
    ['trail', 1100, 1],
    ['trail', 1050, 0.575],
    ['trail', 1000, 0.15],
  ] as const)('%s: what began at %d has strength %d', (mode, newestMs, strength) => {
    expect(freshness(newestMs, timeLook(WINDOW, mode, 100))).toBeCloseTo(strength, 10);
  });

  test.each([
    [1100, 1],
    [1000, 0.45],
    [5, 0.45],
  ])('cumulative: it fades over the breadth and stays: %d has %d', (newestMs, strength) => {
    expect(freshness(newestMs, timeLook(SINCE_THE_START, 'cumulative', 100))).toBeCloseTo(strength, 10);
  });

  test.each(['window', 'trail', 'cumulative'] as const)('%s: nothing has no strength', (mode) => {
    expect(freshness(-Infinity, timeLook(WINDOW, mode, 100))).toBe(0);
  });

  test('an empty window shows nothing', () => {
    expect(freshness(1000, timeLook({ startMs: 1000, endMs: 1000 }, 'window', 0))).toBe(0);
  });
});

describe('the pulse', () => {
  test.each([
    [1100, 0],
    [1098, 0.5],
    [1096, 1],
    [1000, 1],
    [-Infinity, 1],
  ])('what began at %d is at phase %d', (newestMs, phase) => {
    expect(pulsePhase(newestMs, timeLook(WINDOW, 'window', 100))).toBe(phase);
  });

  test('is no longer in a cumulative window than in one of the breadth', () => {
    expect(timeLook(SINCE_THE_START, 'cumulative', 100).pulseMs).toBe(
      timeLook(WINDOW, 'window', 100).pulseMs,
    );
  });
});
