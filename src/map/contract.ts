/** What the page may ask of the map, and what the map tells the page. The page knows no MapLibre type. */
import type { Atlas, Columns, NameMode, Theme, TimeWindow } from '../atlas/shapes.js';
import type { Position } from '../../gazetteer/place.js';

export interface Camera {
  center: Position;
  zoom: number;
}

/** What lies under the pointer or was clicked: a place, with the rows of it that the window and the filters show. */
export interface Picked {
  /** Index into `Atlas.places`. */
  place: number;
  /** Indices into `Atlas.entries`, newest first. */
  entries: readonly number[];
}

export interface MapEvents {
  /** Click or tap; null on empty ground. */
  onPick(picked: Picked | null): void;
  /** Pointer moved onto another mark or off it; pixel position within the map's element. */
  onHover(picked: Picked | null, atPx: [x: number, y: number]): void;
  /** After the camera came to rest. */
  onCamera(camera: Camera): void;
}

/** The map as the page sees it. Implemented by `MapView` in `map-view.svelte.ts`. */
export interface MapHandle {
  /** Reactive: true once the basemap and the layers stand. */
  readonly ready: boolean;
  /** Reactive: a sentence for the reader where the map cannot be drawn (no WebGL, a basemap file missing). */
  readonly failure: string | null;
  /** Builds the map in `element`; returns the clean-up. */
  link(element: HTMLElement, start: { camera?: Camera; theme: Theme; events: MapEvents }): () => void;
  setAtlas(atlas: Atlas, columns: Columns): void;
  /** 1 for each entry that the filters let through; same order as `Atlas.entries`. */
  setVisible(visible: Uint8Array): void;
  /** Called each frame while the clock runs. Plain numbers, no reactivity. */
  showWindow(window: TimeWindow): void;
  /** Entries to mark as chosen; empty for none. Indices into `Atlas.entries`. */
  select(entries: readonly number[]): void;
  setTheme(theme: Theme): void;
  setNames(mode: NameMode): void;
  flyTo(places: readonly number[]): void;
  /** Where a place stands on the screen now, for tests and tooltips; null if it is out of view. */
  project(place: number): [x: number, y: number] | null;
}
