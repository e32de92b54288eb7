import { beforeEach, expect, test } from 'vitest';
import type { ChosenBasemap } from './chosen-basemap.js';
import { BasemapChooser } from './chooser.js';

const basemap = (url: string): ChosenBasemap => ({
  url,
  sources: { 'chosen-land': { type: 'vector', tiles: [] } },
  layers: () => [],
  underOurLines: false,
});
const A = 'https://a.example/style.json';
const B = 'https://b.example/style.json';
const FOLDER = 'https://atlas.example/page/';

let answers: Record<string, Promise<ChosenBasemap>>;
let seen: (string | null)[];
let failures: string[][];
let chooser: BasemapChooser;
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  answers = { [A]: Promise.resolve(basemap(A)), [B]: Promise.resolve(basemap(B)) };
  seen = [];
  failures = [];
  chooser = new BasemapChooser(
    (url) => answers[url]!,
    () => seen.push(chooser.current?.url ?? null),
    (...failure) => failures.push(failure),
    FOLDER,
  );
});

test('shows a basemap when it has come, and ours again when asked', async () => {
  chooser.choose(A);
  expect(chooser.current).toBeNull();
  await settle();
  expect(chooser.current?.url).toBe(A);
  chooser.choose(null);
  expect([chooser.current, seen, failures]).toEqual([null, [A, null], []]);
});

test('the last choice counts, whatever comes when', async () => {
  chooser.choose(A);
  chooser.choose(B);
  await settle();
  expect(seen).toEqual([B]);
  chooser.choose(A);
  chooser.choose(null);
  await settle();
  expect(chooser.current).toBeNull();
});

test('one that cannot be had is told, and can be chosen again', async () => {
  answers[A] = Promise.reject(new Error('answer 404'));
  chooser.choose(A);
  await settle();
  expect(failures).toEqual([[A, 'answer 404']]);
  answers[A] = Promise.resolve(basemap(A));
  chooser.choose(A);
  await settle();
  expect(chooser.current?.url).toBe(A);
});

test('the first trouble ends one that has shown nothing yet', async () => {
  chooser.choose(A);
  await settle();
  expect(chooser.trouble({ error: { message: 'no answer' } })).toBe(true);
  expect(chooser.trouble({ error: { message: 'another flaw' } })).toBe(true);
  await settle();
  expect([chooser.current, failures]).toEqual([null, [[A, 'no answer']]]);
});

test('one that has shown tiles bears some that fail, but not many in a row', async () => {
  chooser.choose(A);
  await settle();
  const fail = () => chooser.trouble({ error: { message: 'answer 500' } });
  chooser.arrived('chosen-land');
  for (let i = 0; i < 7; i++) fail();
  chooser.arrived('chosen-land');
  for (let i = 0; i < 7; i++) fail();
  await settle();
  expect(failures).toEqual([]);
  fail();
  await settle();
  expect(failures).toEqual([[A, 'answer 500']]);
});

test.each([
  [{ error: { message: 'm', url: `${FOLDER}basemap/water.json` } }],
  [{ error: { message: 'm' }, sourceId: 'water' }],
])('a trouble of our own is not its fault: %j', async (event) => {
  chooser.choose(A);
  await settle();
  expect(chooser.trouble(event)).toBe(false);
  expect(chooser.current?.url).toBe(A);
});

test('no trouble is its fault while ours is shown', () => {
  expect(chooser.trouble({ error: { message: 'm' } })).toBe(false);
});

test('a map at rest without one tile of it has nothing to show', async () => {
  chooser.choose(A);
  chooser.rested();
  await settle();
  expect(failures).toEqual([]);
  chooser.rested();
  expect(failures).toEqual([[A, 'it has nothing for this part of the world']]);
  chooser.choose(B);
  await settle();
  chooser.arrived('chosen-land');
  chooser.rested();
  expect(chooser.current?.url).toBe(B);
});
