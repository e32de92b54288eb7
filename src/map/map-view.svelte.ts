/** The map of the page: builds MapLibre, keeps the layers of incidents on it, and tells what is pointed at. */
import { GPUInitializationError, type Map as MapLibreMap, type MapMouseEvent, type StyleSpecification } from 'maplibre-gl';
import type { Atlas, Columns, NameMode, Theme, TimeWindow } from '../atlas/shapes.js';
import { AREA_PICK_LAYERS, AREA_SOURCE, areaFeatures, AreaLights, HATCH_IMAGE, hatchImage } from './areas.js';
import type { Camera, MapEvents, MapHandle, Picked } from './contract.js';
import { makeMap } from './make-map.js';
import { mapStyle, NOTHING } from './map-style.js';
import { MARKS_LAYER, MarksLayer } from './marks-layer.js';
import { mercatorX, mercatorY } from './mercator.js';
import { labelFeatures, ROOM_IMAGE, roomImage } from './place-labels.js';
import { buildSiteRows, entriesAt, markAt, type SiteRows } from './pick.js';
import { Scene } from './scene.js';

const NO_WEBGL =
  'This browser cannot draw the map: WebGL 2 is missing or switched off. The list, the timeline and the charts work without it.';
/** A finger may miss a mark by this, a mouse by less. */
const REACH_PX = { mouse: 3, touch: 12 } as const;
const FLY_ZOOM = 10.5;
const FLY_PADDING_PX = 80;

export class MapView implements MapHandle {
  ready = $state(false);
  failure = $state<string | null>(null);
  #map: MapLibreMap | null = null;
  #atlas: Atlas | null = null;
  #scene: Scene | null = null;
  #siteRows: SiteRows | null = null;
  /** True while a loaded style carries our layers. */
  #dressed = false;
  /** True where the style on the map does not follow the atlas, the theme or the names. */
  #outdated = false;
  #theme: Theme = 'light';
  #names: NameMode = 'reported';
  #window: TimeWindow = { startMs: 0, endMs: 0 };
  #visible: Uint8Array | null = null;
  #events: MapEvents | null = null;
  #hovered: number | null = null;
  #still = matchMedia('(prefers-reduced-motion: reduce)');
  #lights = new AreaLights();
  #marks = new MarksLayer(
    this.#theme,
    () => !this.#still.matches,
    (scene) => {
      if (this.#map && this.#dressed) this.#lights.update(this.#map, scene, this.#theme);
    },
  );

  link(element: HTMLElement, start: { camera?: Camera; theme: Theme; events: MapEvents }): () => void {
    if (this.#map) throw new Error('the map view is linked to an element already');
    this.#theme = this.#marks.theme = start.theme;
    this.#events = start.events;
    this.failure = null;
    try {
      this.#map = makeMap(element, this.#style(), start.camera, this.#still.matches);
    } catch (error) {
      if (!(error instanceof GPUInitializationError)) throw error;
      this.failure = NO_WEBGL;
      return () => {};
    }
    this.#listen(this.#map);
    return () => this.#unlink();
  }

  #unlink(): void {
    this.#map?.remove();
    this.#map = this.#events = null;
    this.ready = this.#dressed = false;
  }

  #listen(map: MapLibreMap): void {
    map.on('style.load', () => this.#dress(map));
    map.on('webglcontextlost', () => (this.#dressed = false));
    map.once('load', () => (this.ready = true));
    map.on('error', ({ error }) => {
      if (!this.ready) this.failure = `A part of the map could not be loaded: ${error.message}`;
    });
    map.on('moveend', () => {
      const { lng, lat } = map.getCenter();
      this.#events?.onCamera({ center: [lng, lat], zoom: map.getZoom() });
    });
    map.on('mousemove', (event) => this.#hover(event));
    map.on('mouseout', () => this.#leave());
    map.on('movestart', () => this.#leave());
    map.on('click', (event) => this.#click(event));
  }

  /** Puts what a style cannot carry onto one that has just been loaded, changed, or restored after a lost context. */
  #dress(map: MapLibreMap): void {
    if (!map.hasImage(HATCH_IMAGE)) {
      const ratio = map.getPixelRatio();
      map.addImage(HATCH_IMAGE, hatchImage(this.#theme, ratio), { pixelRatio: ratio });
    }
    if (!map.hasImage(ROOM_IMAGE)) map.addImage(ROOM_IMAGE, roomImage());
    if (!map.getLayer(MARKS_LAYER)) map.addLayer(this.#marks);
    this.#dressed = true;
    this.#lights.forget();
    map.removeFeatureState({ source: AREA_SOURCE });
    map.triggerRepaint();
    if (this.#outdated) this.#restyle();
  }

  #style(): StyleSpecification {
    this.#outdated = false;
    const { data } = this.#scene ?? {};
    return mapStyle({
      baseUrl: document.baseURI,
      theme: this.#theme,
      names: this.#names,
      areas: data ? areaFeatures(data.sites) : NOTHING,
      labels: data ? labelFeatures(this.#atlas!, data, this.#names) : NOTHING,
    });
  }

  /** MapLibre compares the styles and changes what differs; the layers of incidents stay. */
  #restyle(): void {
    this.#outdated = true;
    if (!this.#map || !this.#dressed) return;
    if (this.#map.hasImage(HATCH_IMAGE)) this.#map.removeImage(HATCH_IMAGE);
    this.#map.setStyle(this.#style());
  }

  setAtlas(atlas: Atlas, columns: Columns): void {
    this.#atlas = atlas;
    const scene = new Scene(atlas, columns);
    this.#scene = this.#marks.scene = scene;
    this.#siteRows = buildSiteRows(scene.data.rowSite, scene.data.sites.length);
    if (this.#visible?.length === atlas.entries.length) scene.setVisible(this.#visible);
    scene.showWindow(this.#window);
    this.#restyle();
    this.#map?.triggerRepaint();
  }

  setVisible(visible: Uint8Array): void {
    this.#visible = visible;
    this.#scene?.setVisible(visible);
    this.#map?.triggerRepaint();
  }

  showWindow(window: TimeWindow): void {
    if (window.startMs === this.#window.startMs && window.endMs === this.#window.endMs) return;
    this.#window = { startMs: window.startMs, endMs: window.endMs };
    this.#scene?.showWindow(this.#window);
    this.#map?.triggerRepaint();
  }

  select(entries: readonly number[]): void {
    this.#scene?.select(entries);
    this.#map?.triggerRepaint();
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = this.#marks.theme = theme;
    this.#restyle();
  }

  setNames(mode: NameMode): void {
    if (mode === this.#names) return;
    this.#names = mode;
    this.#restyle();
  }

  flyTo(places: readonly number[]): void {
    const map = this.#map;
    const points = places.flatMap((place) => this.#atlas?.places[place]?.point ?? []);
    if (!map || points.length === 0) return;
    const [lons, lats] = [0, 1].map((axis) => points.filter((_, i) => i % 2 === axis));
    const box: [number, number, number, number] = [
      Math.min(...lons!),
      Math.min(...lats!),
      Math.max(...lons!),
      Math.max(...lats!),
    ];
    const animate = !this.#still.matches;
    map.fitBounds(box, { padding: FLY_PADDING_PX, maxZoom: Math.max(FLY_ZOOM, map.getZoom()), animate });
  }

  project(place: number): [x: number, y: number] | null {
    const point = this.#atlas?.places[place]?.point;
    if (!this.#map || !point) return null;
    const view = this.#marks.view();
    const x = mercatorX(point[0]) * view.scalePx + view.offsetXPx;
    const y = mercatorY(point[1]) * view.scalePx + view.offsetYPx;
    return x >= 0 && y >= 0 && x <= view.widthPx && y <= view.heightPx ? [x, y] : null;
  }

  #hover({ point }: MapMouseEvent): void {
    const picked = this.#pick(point.x, point.y, REACH_PX.mouse);
    this.#map!.getCanvas().style.cursor = picked ? 'pointer' : '';
    if (!picked && this.#hovered === null) return;
    this.#hovered = picked?.place ?? null;
    this.#events?.onHover(picked, [point.x, point.y]);
  }

  #leave(): void {
    if (this.#hovered === null) return;
    this.#hovered = null;
    this.#events?.onHover(null, [0, 0]);
  }

  #click({ point, originalEvent }: MapMouseEvent): void {
    const byTouch = (originalEvent as Partial<PointerEvent>).pointerType === 'touch';
    this.#events?.onPick(this.#pick(point.x, point.y, byTouch ? REACH_PX.touch : REACH_PX.mouse));
  }

  #pick(xPx: number, yPx: number, reachPx: number): Picked | null {
    const scene = this.#scene;
    if (!scene || !this.#siteRows) return null;
    const mark = markAt(scene.layout, scene.data.ring, xPx, yPx, reachPx);
    const site = mark >= 0 ? mark : this.#areaAt(scene, xPx, yPx, reachPx);
    if (site < 0) return null;
    const count = scene.target.total[site]!;
    const entries = entriesAt(site, this.#siteRows, scene.columns, scene.window, scene.visible, count);
    return entries.length > 0 ? { place: scene.data.sites[site]!.place, entries } : null;
  }

  /** MapLibre answers for hidden shapes too: only those with something to show count. */
  #areaAt(scene: Scene, x: number, y: number, reachPx: number): number {
    const map = this.#map!;
    if (!map.getLayer(AREA_PICK_LAYERS[0])) return -1;
    const box: [[number, number], [number, number]] = [
      [x - reachPx, y - reachPx],
      [x + reachPx, y + reachPx],
    ];
    const found = map.queryRenderedFeatures(box, { layers: [...AREA_PICK_LAYERS] });
    return found.map(({ id }) => Number(id)).find((site) => scene.target.total[site]! > 0) ?? -1;
  }
}
