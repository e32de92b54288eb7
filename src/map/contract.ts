/** What the page may ask of the map, and what the map tells the page. The page knows no MapLibre type. */
import type { Atlas, Columns, NameMode, Theme, TimeWindow } from '../atlas/shapes.js';
import type { WindowMode } from '../clock/window.js';
import type { Position } from '../../gazetteer/place.js';

export interface Camera {
  center: Position;
  zoom: number;
}

/** What lies under the pointer or was clicked: a place, with the rows of it that the window and the filters show. */
export interface Picked {
  /** Index into `Atlas.places`; -1 for an incident with coordinates of its own. */
  place: number;
  /** Indices into `Atlas.entries`, newest first. */
  entries: readonly number[];
}

/**
 * Incidents with coordinates of their own, from a table rather than a text: drawn each for itself, a million if need be.
 * Sorted by `startMs`; the map copies what it needs and keeps no column.
 */
export interface PointRows {
  count: number;
  /** What `Picked.entries` and `setVisible` call them. */
  entry: ArrayLike<number>;
  lonDeg: ArrayLike<number>;
  latDeg: ArrayLike<number>;
  /** Index into `CATEGORIES`. */
  category: ArrayLike<number>;
  startMs: ArrayLike<number>;
  endMs: ArrayLike<number>;
  /** The incident's number, which sets its size; 0 where it has none. */
  figure: ArrayLike<number>;
}

export interface MapPicture {
  image: ImageBitmap;
  widthPx: number;
  heightPx: number;
  credits: string;
}

export interface MapEvents {
  /** Click or tap; null on empty ground. */
  onPick(picked: Picked | null): void;
  /** Pointer moved onto another mark or off it; pixel position within the map's element. */
  onHover(picked: Picked | null, atPx: [x: number, y: number]): void;
  /** After the camera came to rest. */
  onCamera(camera: Camera): void;
  /** A chosen basemap could not be shown, and the page's own is back. */
  onBasemapFailed(url: string, reason: string): void;
}

export interface MapStart {
  camera?: Camera;
  theme: Theme;
  /** See `setCovered`. */
  coveredPx?: number;
  events: MapEvents;
}

/** The map as the page sees it. Implemented by `MapView` in `map-view.svelte.ts`; load it with `load.ts`. */
export interface MapHandle {
  /** Reactive: true once the basemap and the layers stand. */
  readonly ready: boolean;
  /** Reactive: why the map or a part of it cannot be drawn (no WebGL, a basemap file missing), not in the reader's words. */
  readonly failure: string | null;
  /** Reactive: false where nothing can be drawn at all, so that `still.ts` has to stand in. */
  readonly drawable: boolean;
  /** Builds the map in `element`; returns the clean-up. */
  link(element: HTMLElement, start: MapStart): () => void;
  /** Resolves with `ready`; rejects with the sentence of `failure` where the map cannot be drawn. */
  whenReady(): Promise<void>;
  setAtlas(atlas: Atlas, columns: Columns): void;
  /** Incidents with coordinates of their own, beside those at the atlas's places; null for none. */
  setPoints(points: PointRows | null): void;
  /** 1 for each entry that the filters let through; same order as `Atlas.entries`. */
  setVisible(visible: Uint8Array): void;
  /** Bit n shows category n. Faster than `setVisible`: nothing is counted or uploaded anew. All are shown at first. */
  setCategories(mask: number): void;
  /** Called each frame while the clock runs. Plain numbers, no reactivity. */
  showWindow(window: TimeWindow): void;
  /** How age shows; `breadthMs` is the clock's, as a cumulative window is longer. */
  setMode(mode: WindowMode, breadthMs: number): void;
  /** Entries to mark as chosen; empty for none. Indices into `Atlas.entries`. */
  select(entries: readonly number[]): void;
  setTheme(theme: Theme): void;
  /** So much is hidden from below: the middle of the map is that of the rest. */
  setCovered(coveredPx: number): void;
  setNames(mode: NameMode): void;
  /** Address of a MapLibre style or a PMTiles archive; null for the basemap of the page, which asks no other host. */
  setBasemap(url: string | null): void;
  flyTo(places: readonly number[]): void;
  /** Where the camera is; null before `link` and after the clean-up. */
  camera(): Camera | null;
  /** Jumps, without `flyTo`'s glide: for a link that is opened, and for the address's history. */
  setCamera(camera: Camera): void;
  /** Where a place stands on the screen now, for tests and tooltips; null if it is out of view. */
  project(place: number): [x: number, y: number] | null;
  /**
   * What the map draws now, without its buttons, in at least so many pixels a CSS pixel, and who has to be credited for it.
   * Rejects where the map cannot be drawn. The caller closes the image.
   */
  picture(pixelRatio: number): Promise<MapPicture>;
  /** After the element's size was changed by other means than the window's. */
  resize(): void;
}
