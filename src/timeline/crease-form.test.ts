import { expect, test } from 'vitest';
import { creaseForm } from './crease-form.js';

const measure = (text: string) => text.length * 6;
const crease = (fromPx: number, toPx: number, length: string, shortLength: string, folded = true) => ({
  ...{ startMs: 0, endMs: 1, folded, fromPx, toPx },
  ...{ length, shortLength },
});
const form = (fromPx: number, toPx: number, length = '8 days', short = '8 days', heightPx = 60) =>
  creaseForm(crease(fromPx, toPx, length, short), measure, heightPx, 10);

test.each([
  ['room for it across', form(100, 160), 'across', '8 days'],
  ['short words are never broken: upright', form(100, 140, '1 ա 29 օ', '1 ա 29 օ'), 'upright', '1 ա 29 օ'],
  ['across and short', form(100, 150, '1 month 29 days', '1m 29d'), 'across', '1m 29d'],
  ['a long word, short and upright', form(100, 140, '11 Monate', '11 M', 30), 'across', '11 M'],
  ['no height for either', form(100, 150, '1 month 29 days', '1 m 29 d', 12), 'upright', ''],
  ['upright', form(100, 120), 'upright', '8 days'],
  ['upright and short', form(100, 120, '8 months 15 days', '8m 15d'), 'upright', '8m 15d'],
  ['too narrow', form(100, 106), 'upright', ''],
  ['too low', form(100, 120, '8 months', '8 months', 30), 'upright', ''],
])('%s', (_, { way, text }, expectedWay, expectedText) => {
  expect([way, text]).toEqual([expectedWay, expectedText]);
});

test('a target that can be hit, however narrow the crease', () => {
  expect(form(100, 106)).toMatchObject({ leftPx: 91, widthPx: 24 });
});

test('opened: a button in the middle of what is in view of it', () => {
  const { leftPx, widthPx } = creaseForm(crease(-500, 500, '8 days', '8 days', false), measure, 60, 10);
  expect([leftPx, widthPx]).toEqual([238, 24]);
});
