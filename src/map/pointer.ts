/** The pointer on the map: what it is over, and what it clicked. */
import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import { AREA_PICK_LAYERS } from './areas.js';
import type { MapEvents, Picked } from './contract.js';
import { entriesAt, markAt } from './pick.js';
import type { LazyPoints } from './lazy-points.js';
import type { Scene } from './scene.js';
import { LONG_PRESS_MS } from '../view/long-press.js';

/** A finger may miss a mark by this, a mouse by less. */
const REACH_PX = { mouse: 3, touch: 12 } as const;
/** `Picked.place` of an incident with coordinates of its own. */
const NO_PLACE = -1;

export class Pointer {
  #map: MapLibreMap;
  #events: MapEvents;
  #scene: () => Scene | null;
  #points: LazyPoints;
  /** What the page was told of last: the place, its newest entry and how many there are; empty for nothing. */
  #told = '';
  #resting = 0;
  #pressed: { x: number; y: number } = { x: 0, y: 0 };
  /** The finger that is down has looked: what follows is no tap. */
  #looked = false;

  constructor(map: MapLibreMap, events: MapEvents, scene: () => Scene | null, points: LazyPoints) {
    this.#map = map;
    this.#events = events;
    this.#scene = scene;
    this.#points = points;
    map.on('mousemove', (event) => this.#hover(event));
    map.on('mouseout', () => this.#leave());
    map.on('movestart', () => this.#leave());
    map.on('click', (event) => this.#click(event));
    map.on('touchstart', (event) => this.#touch(event));
    map.on('touchmove', ({ point }) => this.#stir(point));
    for (const type of ['touchend', 'touchcancel', 'movestart'] as const)
      map.on(type, () => clearTimeout(this.#resting));
  }

  #hover({ point }: MapMouseEvent): void {
    const picked = this.#pick(point.x, point.y, REACH_PX.mouse);
    this.#map.getCanvas().style.cursor = picked ? 'pointer' : '';
    const tale = picked ? `${picked.place} ${picked.entries[0]} ${picked.entries.length}` : '';
    if (tale === this.#told) return;
    this.#told = tale;
    this.#events.onHover(picked, [point.x, point.y]);
  }

  /** A finger that rests shows what a mouse shows that is over it; it stays until the next touch. */
  #touch({ point, points }: MapTouchEvent): void {
    clearTimeout(this.#resting);
    this.#leave();
    this.#looked = false;
    this.#pressed = point;
    if (points.length > 1) return;
    this.#resting = window.setTimeout(() => {
      const picked = this.#pick(point.x, point.y, REACH_PX.touch);
      if (!picked) return;
      this.#looked = true;
      this.#told = 'by touch';
      this.#events.onHover(picked, [point.x, point.y]);
    }, LONG_PRESS_MS);
  }

  #stir({ x, y }: { x: number; y: number }): void {
    if (Math.hypot(x - this.#pressed.x, y - this.#pressed.y) > REACH_PX.touch) clearTimeout(this.#resting);
  }

  #leave(): void {
    if (this.#told === '') return;
    this.#told = '';
    this.#events.onHover(null, [0, 0]);
  }

  #click({ point, originalEvent }: MapMouseEvent): void {
    const byTouch = (originalEvent as Partial<PointerEvent>).pointerType === 'touch';
    if (byTouch && this.#looked) return;
    this.#events.onPick(this.#pick(point.x, point.y, byTouch ? REACH_PX.touch : REACH_PX.mouse));
  }

  /** Marks lie above points, and these above areas. */
  #pick(xPx: number, yPx: number, reachPx: number): Picked | null {
    const scene = this.#scene();
    const mark = scene ? markAt(scene.layout, scene.data.ring, xPx, yPx, reachPx) : -1;
    if (scene && mark >= 0) return pickedAt(scene, mark);
    const entries = this.#points.pick(xPx, yPx, reachPx);
    if (entries.length > 0) return { place: NO_PLACE, entries };
    const area = scene ? this.#areaAt(scene, xPx, yPx, reachPx) : -1;
    return scene && area >= 0 ? pickedAt(scene, area) : null;
  }

  /** MapLibre answers for hidden shapes too: only those with something to show count. */
  #areaAt(scene: Scene, x: number, y: number, reachPx: number): number {
    if (!this.#map.getLayer(AREA_PICK_LAYERS[0])) return -1;
    const box: [[number, number], [number, number]] = [
      [x - reachPx, y - reachPx],
      [x + reachPx, y + reachPx],
    ];
    const found = this.#map.queryRenderedFeatures(box, { layers: [...AREA_PICK_LAYERS] });
    return found.map(({ id }) => Number(id)).find((site) => scene.target.total[site]! > 0) ?? -1;
  }
}

function pickedAt(scene: Scene, site: number): Picked | null {
  const { data, siteRows, columns, look, visible, categories } = scene;
  const count = scene.target.total[site]!;
  const entries = entriesAt(site, siteRows, columns, { window: look.window, visible, categories }, count);
  return entries.length > 0 ? { place: data.sites[site]!.place, entries } : null;
}
