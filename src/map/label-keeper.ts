/** Tells MapLibre which marks are shown, so that their names come first and stay off them: seldom, as names should rest. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { LABEL_SOURCE, roomOf, shownStep } from './place-labels.js';
import type { Scene } from './scene.js';

/** While the clock runs names are placed anew no more often than this. */
const LEAST_BETWEEN_MS = 900;

export class LabelKeeper {
  #told = '';
  #toldAtMs = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #features: () => FeatureCollection;

  constructor(features: () => FeatureCollection) {
    this.#features = features;
  }

  /** After the style was given all labels itself. */
  forget(scene: Scene | null): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#told = scene ? shownMarks(scene) : '';
  }

  update(map: MapLibreMap, scene: Scene, nowMs: number): void {
    if (this.#timer !== undefined || shownMarks(scene) === this.#told) return;
    const waitMs = this.#toldAtMs + LEAST_BETWEEN_MS - nowMs;
    if (waitMs <= 0) return this.#tell(map, scene, nowMs);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#tell(map, scene, nowMs + waitMs);
    }, waitMs);
  }

  #tell(map: MapLibreMap, scene: Scene, nowMs: number): void {
    this.#toldAtMs = nowMs;
    this.#told = shownMarks(scene);
    map.getSource<GeoJSONSource>(LABEL_SOURCE)?.setData(this.#features());
  }
}

/** Everything that the names depend on. */
function shownMarks(scene: Scene): string {
  return Array.from(scene.target.total, (total, site) => {
    const count = shownStep(total);
    return count > 0 ? `${count}/${roomOf(scene, site, count)}` : '';
  }).join();
}
