/** The map of the page: builds MapLibre, keeps the layers of incidents on it, and tells what is pointed at. */
import { GPUInitializationError, type Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Atlas, Columns, NameMode, Theme, TimeWindow } from '../atlas/shapes.js';
import type { WindowMode } from '../clock/window.js';
import { areaFeatures, AREA_SOURCE, AreaLights, HATCH_IMAGE } from './areas.js';
import { ANCHORS, MAX_ZOOM } from './basemap/style.js';
import { boxRound, roomRound } from './camera.js';
import { BasemapChooser } from './chosen/chooser.js';
import type { Camera, MapEvents, MapHandle, MapPicture, MapStart, PointRows } from './contract.js';
import { takePicture } from './take-picture.js';
import { makeMap, NO_WEBGL } from './make-map.js';
import { addImages } from './map-images.js';
import { mapStyle, NOTHING } from './map-style.js';
import { keepAddresses } from './keep-addresses.js';
import { LabelKeeper } from './label-keeper.js';
import { LazyPoints } from './lazy-points.js';
import { MARKS_LAYER, MarksLayer } from './marks-layer.js';
import { mapViewTransform, pixelOf } from './mercator.js';
import { ALL_CATEGORIES } from './palette.js';
import { labelFeatures } from './place-labels.js';
import { Pointer } from './pointer.js';
import { Scene } from './scene.js';
import { timeLook, type TimeLook } from './time-look.js';

const FLY_ZOOM = 10.5;
/** As long as the sheet moves. */
const COVER_MS = 200;
/** Other basemaps show more than ours does. */
const CHOSEN_MAX_ZOOM = 17;

export class MapView implements MapHandle {
  ready = $state(false);
  failure = $state<string | null>(null);
  drawable = $state(true);
  #map: MapLibreMap | null = null;
  #atlas: Atlas | null = null;
  #scene: Scene | null = null;
  /** True while a loaded style carries our layers. */
  #dressed = false;
  /** True where the style on the map does not follow the atlas, the theme or the names. */
  #outdated = false;
  /** Of the style on the map. */
  #sources: StyleSpecification['sources'] = {};
  #theme: Theme = 'light';
  #names: NameMode = 'reported';
  #mode: WindowMode = 'window';
  #breadthMs = 0;
  #window: TimeWindow = { startMs: 0, endMs: 0 };
  #visible: Uint8Array | null = null;
  #chosen: ReadonlySet<number> = new Set();
  #still = matchMedia('(prefers-reduced-motion: reduce)');
  #lights = new AreaLights();
  #labels = new LabelKeeper(() => this.#labelFeatures());
  #points = new LazyPoints(
    { theme: this.#theme, look: this.#look(), categories: ALL_CATEGORIES },
    () => !this.#still.matches,
    () => this.#addPoints(),
  );
  #marks = new MarksLayer(
    this.#theme,
    () => !this.#still.matches,
    (scene) => {
      if (!this.#map || !this.#dressed) return;
      this.#lights.update(this.#map, scene, this.#theme);
      this.#labels.update(this.#map, scene, performance.now());
    },
  );
  #events: MapEvents | null = null;
  #basemap = new BasemapChooser(
    async (url) => (await import('./chosen/load-chosen.js')).loadChosen(url),
    () => {
      this.#map?.setMaxZoom(this.#basemap.current ? CHOSEN_MAX_ZOOM : MAX_ZOOM);
      this.#restyle();
    },
    (url, reason) => this.#events?.onBasemapFailed(url, reason),
    document.baseURI,
  );
  #settle!: { resolve(): void; reject(reason: Error): void };
  #readiness = new Promise<void>((resolve, reject) => (this.#settle = { resolve, reject }));

  constructor() {
    // A page that never asks must not see an unhandled rejection: `failure` has the sentence.
    this.#readiness.catch(() => {});
  }

  link(element: HTMLElement, start: MapStart): () => void {
    if (this.#map) throw new Error('the map view is linked to an element already');
    this.#theme = this.#marks.theme = start.theme;
    this.#points.set({ theme: start.theme });
    this.failure = null;
    element.dataset['mapTheme'] = start.theme;
    try {
      this.#map = makeMap(element, this.#style(), start, this.#still.matches);
    } catch (error) {
      if (!(error instanceof GPUInitializationError)) throw error;
      this.failure = NO_WEBGL;
      this.drawable = false;
      this.#settle.reject(new Error(NO_WEBGL));
      return () => {};
    }
    this.#events = start.events;
    this.#listen(this.#map, start.events);
    return () => this.#unlink();
  }

  picture = (pixelRatio: number): Promise<MapPicture> =>
    takePicture(this.#dressed ? this.#map : null, pixelRatio);

  whenReady = (): Promise<void> => this.#readiness;

  #unlink(): void {
    this.#labels.forget(null);
    this.#map?.remove();
    this.#map = null;
    this.ready = this.#dressed = false;
  }

  #listen(map: MapLibreMap, events: MapEvents): void {
    map.on('style.load', () => this.#dress(map));
    map.on('webglcontextlost', () => (this.#dressed = false));
    map.once('load', () => this.#becomeReady());
    map.on('sourcedata', ({ sourceId, tile }) => tile && this.#basemap.arrived(sourceId));
    map.on('idle', () => this.#outdated || this.#basemap.rested());
    map.on('error', (event) => {
      if (this.#basemap.trouble(event)) return;
      this.failure ??= event.error.message;
    });
    map.on('moveend', (event) => 'covers' in event || events.onCamera(this.camera()!));
    new Pointer(map, events, () => this.#scene, this.#points);
  }

  /** The relief and the rest of the world come last: the map can be moved and read without them. */
  #becomeReady(): void {
    this.ready = true;
    this.#settle.resolve();
    this.#restyle();
  }

  /** Puts what a style cannot carry onto one that has just been loaded, changed, or restored after a lost context. */
  #dress(map: MapLibreMap): void {
    keepAddresses(map, { sources: this.#sources });
    addImages(map, this.#theme);
    if (!map.getLayer(MARKS_LAYER)) map.addLayer(this.#marks);
    this.#dressed = true;
    this.#addPoints();
    this.#lights.forget();
    map.removeFeatureState({ source: AREA_SOURCE });
    map.triggerRepaint();
    if (this.#outdated) this.#restyle();
  }

  #addPoints(): void {
    const { layer } = this.#points;
    if (layer && this.#dressed && !this.#map?.getLayer(layer.id)) this.#map?.addLayer(layer, ANCHORS.marks);
    this.#map?.triggerRepaint();
  }

  #style(): StyleSpecification {
    this.#outdated = false;
    this.#labels.forget(this.#scene);
    const { data } = this.#scene ?? {};
    const style = mapStyle({
      baseUrl: document.baseURI,
      theme: this.#theme,
      names: this.#names,
      whole: this.ready,
      areas: data ? areaFeatures(data.sites) : NOTHING,
      labels: this.#labelFeatures(),
      chosen: this.#basemap.current,
    });
    this.#sources = style.sources;
    return style;
  }

  #labelFeatures(): FeatureCollection {
    if (!this.#scene || !this.#atlas) return NOTHING;
    return labelFeatures(this.#atlas, this.#scene, this.#names);
  }

  /** MapLibre compares the styles and changes what differs; the layers of incidents stay. */
  #restyle(): void {
    this.#outdated = true;
    if (!this.#map || !this.#dressed) return;
    if (this.#map.hasImage(HATCH_IMAGE)) this.#map.removeImage(HATCH_IMAGE);
    this.#map.setStyle(this.#style());
  }

  #look(): TimeLook {
    return timeLook(this.#window, this.#mode, this.#breadthMs);
  }

  #showLook(): void {
    const look = this.#look();
    this.#points.set({ look });
    this.#scene?.setLook(look);
    this.#map?.triggerRepaint();
  }

  setAtlas(atlas: Atlas, columns: Columns): void {
    this.#atlas = atlas;
    const scene = new Scene(atlas, columns, this.#look(), this.#points.categories);
    this.#scene = this.#marks.scene = scene;
    if (this.#visible?.length === atlas.entries.length) scene.setVisible(this.#visible);
    scene.select([...this.#chosen]);
    this.#restyle();
    this.#map?.triggerRepaint();
  }

  setPoints(points: PointRows | null): void {
    this.#points.setRows(points).catch((error: Error) => (this.failure ??= error.message));
  }

  setVisible(visible: Uint8Array): void {
    this.#visible = visible;
    this.#scene?.setVisible(visible);
    this.#points.setStates(visible, this.#chosen);
    this.#map?.triggerRepaint();
  }

  setCategories(mask: number): void {
    if (!Number.isInteger(mask) || mask < 0 || mask > ALL_CATEGORIES)
      throw new Error(`${mask} is no mask of categories`);
    this.#points.set({ categories: mask });
    this.#scene?.setCategories(mask);
    this.#map?.triggerRepaint();
  }

  showWindow(window: TimeWindow): void {
    if (window.startMs === this.#window.startMs && window.endMs === this.#window.endMs) return;
    this.#window = { startMs: window.startMs, endMs: window.endMs };
    this.#showLook();
  }

  setMode(mode: WindowMode, breadthMs: number): void {
    if (mode === this.#mode && breadthMs === this.#breadthMs) return;
    this.#mode = mode;
    this.#breadthMs = breadthMs;
    this.#showLook();
  }

  select(entries: readonly number[]): void {
    this.#chosen = new Set(entries);
    this.#scene?.select(entries);
    this.#points.setStates(this.#visible, this.#chosen);
    this.#map?.triggerRepaint();
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = this.#marks.theme = theme;
    this.#points.set({ theme });
    if (this.#map) this.#map.getContainer().dataset['mapTheme'] = theme;
    this.#restyle();
  }

  /** What lay in the middle stays there: the camera is where it was. */
  setCovered(coveredPx: number): void {
    if (!this.#map || this.#map.getPadding().bottom === coveredPx) return;
    const padding = { bottom: coveredPx };
    this.#map.easeTo({ padding, duration: COVER_MS, animate: !this.#still.matches }, { covers: true });
  }

  setNames(mode: NameMode): void {
    if (mode === this.#names) return;
    this.#names = mode;
    this.#restyle();
  }

  setBasemap(url: string | null): void {
    this.#basemap.choose(url);
  }

  flyTo(places: readonly number[]): void {
    const box = boxRound(places.flatMap((place) => this.#atlas?.places[place] ?? []));
    if (!this.#map || !box) return;
    const maxZoom = Math.max(FLY_ZOOM, this.#map.getZoom());
    this.#map.fitBounds(box, { padding: roomRound(this.#map), maxZoom, animate: !this.#still.matches });
  }

  camera(): Camera | null {
    if (!this.#map) return null;
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom() };
  }

  setCamera({ center, zoom }: Camera): void {
    this.#map?.jumpTo({ center, zoom });
  }

  resize(): void {
    this.#map?.resize();
  }

  project(place: number): [x: number, y: number] | null {
    const point = this.#atlas?.places[place]?.point;
    if (!this.#map || !point) return null;
    return pixelOf(point, mapViewTransform(this.#map));
  }
}
