/** The page of the benchmark: measures one approach at one number of incidents, called by `../map.ts`. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { APPROACHES, finish, idle, type ApproachName, type Drawn } from './approaches.js';
import { FIRST_MS, makeIncidents, mulberry32, RANGE_MS, WINDOW_MS, type Incidents } from './incidents.js';

const STEPS = 120;
const PICKS = 200;
const LATENCY_STEPS = 8;

export interface Measured {
  loadMs: number;
  /** Script of a step and of the frame that it causes, each step. */
  scriptMs: number[];
  /** From a step to the finished picture. */
  pixelsMs: number[];
  /** Between two frames while a step a frame is asked for. */
  frameMs: number[];
  pickMs: number[];
  picked: number;
}

setWorkerUrl(workerUrl);
const windowAt = (step: number) => {
  const endMs = FIRST_MS + WINDOW_MS + ((RANGE_MS - WINDOW_MS) * step) / STEPS;
  return { startMs: endMs - WINDOW_MS, endMs };
};
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Kept so that the heap can be measured with all that a page would hold. */
const held: { incidents?: Incidents; drawn?: Drawn; map?: MapLibreMap } = {};

const bench = {
  async prepare(count: number): Promise<void> {
    held.incidents = makeIncidents(count);
    held.map = new MapLibreMap({
      container: 'map',
      style: {
        version: 8,
        sources: {},
        layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#f4f1ea' } }],
      },
      center: [47, 40],
      zoom: 4.6,
      renderWorldCopies: false,
      attributionControl: false,
      fadeDuration: 0,
    });
    await held.map.once('load');
    await idle(held.map);
  },

  async load(name: ApproachName): Promise<number> {
    const before = performance.now();
    held.drawn = await APPROACHES[name](held.map!, held.incidents!, windowAt(0));
    return performance.now() - before;
  },

  async measure(): Promise<Omit<Measured, 'loadMs'>> {
    return {
      ...(await steps(held.map!, held.drawn!)),
      pixelsMs: await latency(held.map!, held.drawn!),
      ...picks(held.drawn!),
    };
  },
};

async function steps(map: MapLibreMap, drawn: Drawn) {
  const scriptMs: number[] = [];
  const frameMs: number[] = [];
  let last = await frame();
  for (let step = 0; step <= STEPS; step++) {
    const before = performance.now();
    drawn.show(windowAt(step));
    map.redraw();
    scriptMs.push(performance.now() - before);
    const now = await frame();
    frameMs.push(now - last);
    last = now;
  }
  return { scriptMs, frameMs };
}

async function latency(map: MapLibreMap, drawn: Drawn): Promise<number[]> {
  const pixelsMs: number[] = [];
  for (let step = 1; step <= LATENCY_STEPS; step++) {
    const before = performance.now();
    drawn.show(windowAt((STEPS * step) / LATENCY_STEPS));
    await idle(map);
    finish(map);
    pixelsMs.push(performance.now() - before);
  }
  return pixelsMs;
}

function picks(drawn: Drawn): { pickMs: number[]; picked: number } {
  const random = mulberry32(7);
  let picked = 0;
  const pickMs = Array.from({ length: PICKS }, () => {
    const [x, y] = [random() * innerWidth, random() * innerHeight];
    const before = performance.now();
    picked += drawn.pick(x, y) > 0 ? 1 : 0;
    return performance.now() - before;
  });
  return { pickMs, picked };
}

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
