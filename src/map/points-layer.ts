/**
 * Draws the incidents with coordinates of their own: one static buffer, the window as a uniform, and of each run
 * only the slice that may meet it. A step of the clock costs the same at a thousand incidents and at a million.
 */
import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../atlas/shapes.js';
import { bindTexture, makeProgram, makeTexture, type Program } from './gl.js';
import { drawShapes } from './mark-textures.js';
import { mapViewTransform, type ViewTransform } from './mercator.js';
import { ALL_CATEGORIES, CATEGORY_SHAPE, MAP_PALETTE, rgb } from './palette.js';
import { POINT_FRAGMENT, POINT_VERTEX } from './point-shaders.js';
import {
  pointsAt,
  POINT_WORDS,
  secondsWindow,
  setStates,
  slicesOf,
  type PointStore,
  type Slice,
} from './point-store.js';
import { zoomFactor } from './ring-geometry.js';
import type { TimeLook } from './time-look.js';

interface GpuParts {
  program: Program;
  array: WebGLVertexArrayObject;
  rows: WebGLBuffer;
  states: WebGLBuffer;
  shapes: WebGLTexture;
}

const RADIUS_PX = 5;
const GROWTH_PX = 9;
/** Where so many are drawn that they would fill the map, marks shrink down to this share. */
const CROWD = { from: 1_000, to: 30_000, share: 0.42 } as const;
const MOST_PICKED = 200;

export class PointsLayer implements CustomLayerInterface {
  readonly id = 'incident-points';
  readonly type = 'custom' as const;
  readonly renderingMode = '2d' as const;
  theme: Theme;
  look: TimeLook;
  categories = ALL_CATEGORIES;
  #motion: () => boolean;
  #store: PointStore | null = null;
  #map: MapLibreMap | null = null;
  #parts: GpuParts | null = null;
  /** What of the store the GPU has not got yet. */
  #pending = { rows: true, states: true };

  constructor(theme: Theme, look: TimeLook, motion: () => boolean) {
    this.theme = theme;
    this.look = look;
    this.#motion = motion;
  }

  setStore(store: PointStore | null): void {
    this.#store = store;
    this.#pending = { rows: true, states: true };
  }

  setStates(visible: Uint8Array | null, chosen: ReadonlySet<number>): void {
    if (!this.#store) return;
    setStates(this.#store, visible, chosen);
    this.#pending.states = true;
  }

  /** Also after a lost context: MapLibre then adds the style's layers anew. */
  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#parts = makeParts(gl);
    this.#pending = { rows: true, states: true };
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    if (this.#parts) deleteParts(gl, this.#parts);
    this.#parts = null;
  }

  render(gl: WebGL2RenderingContext): void {
    if (!this.#store || this.#store.count === 0 || !this.#map || !this.#parts) return;
    const slices = slicesOf(this.#store, secondsWindow(this.#store, this.look.window));
    if (slices.every(([from, to]) => from >= to)) return;
    this.#upload(gl, this.#parts, this.#store);
    gl.useProgram(this.#parts.program.program);
    gl.bindVertexArray(this.#parts.array);
    this.#setUniforms(gl, this.#parts, this.#store, slices);
    for (const [from, to] of slices) if (to > from) gl.drawArrays(gl.POINTS, from, to - from);
    gl.bindVertexArray(null);
  }

  /** Entries under the pointer, newest first; found in the CPU's columns with the drawing's own test of time. */
  pick(xPx: number, yPx: number, tolerancePx: number): number[] {
    const store = this.#store;
    if (!store || !this.#map) return [];
    const window = secondsWindow(store, this.look.window);
    const slices = slicesOf(store, window);
    const view = mapViewTransform(this.#map);
    const factor = sizeFactor(slices, view);
    const size = { reachPx: RADIUS_PX * factor + tolerancePx, growthPx: GROWTH_PX * factor };
    const { categories } = this;
    return pointsAt(store, { window, slices, categories, view, xPx, yPx, ...size }, MOST_PICKED).map(
      (row) => store.entry[row]!,
    );
  }

  #upload(gl: WebGL2RenderingContext, { rows, states }: GpuParts, store: PointStore): void {
    if (this.#pending.rows) {
      gl.bindBuffer(gl.ARRAY_BUFFER, rows);
      gl.bufferData(gl.ARRAY_BUFFER, store.words, gl.STATIC_DRAW);
    }
    if (this.#pending.states) {
      gl.bindBuffer(gl.ARRAY_BUFFER, states);
      gl.bufferData(gl.ARRAY_BUFFER, store.state, gl.DYNAMIC_DRAW);
    }
    this.#pending = { rows: false, states: false };
  }

  #setUniforms(
    gl: WebGL2RenderingContext,
    { program, shapes }: GpuParts,
    store: PointStore,
    slices: readonly Slice[],
  ): void {
    const { uniform } = program;
    const view = mapViewTransform(this.#map!);
    const factor = sizeFactor(slices, view);
    const palette = MAP_PALETTE[this.theme];
    const { startS, endS } = secondsWindow(store, this.look.window);
    gl.uniform2f(uniform('u_view'), view.widthPx, view.heightPx);
    // In double precision, and only then 32-bit: nothing trembles on close zoom.
    gl.uniform2f(
      uniform('u_offset'),
      store.originX * view.scalePx + view.offsetXPx,
      store.originY * view.scalePx + view.offsetYPx,
    );
    gl.uniform1f(uniform('u_scale'), view.scalePx);
    gl.uniform1f(uniform('u_ratio'), this.#map!.getPixelRatio());
    gl.uniform1f(uniform('u_radius'), RADIUS_PX * factor);
    gl.uniform1f(uniform('u_growth'), GROWTH_PX * factor);
    gl.uniform2ui(uniform('u_window'), startS, endS);
    gl.uniform1f(uniform('u_hold'), this.look.holdMs / 1000);
    gl.uniform1f(uniform('u_fade'), this.look.fadeMs / 1000);
    gl.uniform1f(uniform('u_aged'), this.look.aged);
    gl.uniform1f(uniform('u_pulse'), this.#motion() ? this.look.pulseMs / 1000 : 0);
    gl.uniform1ui(uniform('u_categories'), this.categories);
    gl.uniform3fv(uniform('u_colours'), palette.categoryRgb);
    gl.uniform1iv(uniform('u_shape'), CATEGORY_SHAPE);
    gl.uniform3fv(uniform('u_ink'), rgb(palette.ink));
    gl.uniform3fv(uniform('u_paper'), rgb(palette.paper));
    bindTexture(gl, shapes, uniform('u_shapes'));
  }
}

/** Smaller on the wide view, and where there are very many. */
function sizeFactor(slices: readonly Slice[], { zoom }: ViewTransform): number {
  const drawn = slices.reduce((sum, [from, to]) => sum + Math.max(0, to - from), 0);
  const crowded = Math.min(1, Math.max(0, (drawn - CROWD.from) / (CROWD.to - CROWD.from)));
  return zoomFactor(zoom) * (1 - (1 - CROWD.share) * crowded);
}

function makeParts(gl: WebGL2RenderingContext): GpuParts {
  const parts = {
    program: makeProgram(gl, POINT_VERTEX, POINT_FRAGMENT),
    array: gl.createVertexArray(),
    rows: gl.createBuffer(),
    states: gl.createBuffer(),
    shapes: makeTexture(gl, drawShapes(), true),
  };
  const strideBytes = POINT_WORDS * Uint32Array.BYTES_PER_ELEMENT;
  gl.bindVertexArray(parts.array);
  gl.bindBuffer(gl.ARRAY_BUFFER, parts.rows);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, strideBytes, 0);
  gl.enableVertexAttribArray(1);
  gl.vertexAttribIPointer(1, 3, gl.UNSIGNED_INT, strideBytes, 2 * Float32Array.BYTES_PER_ELEMENT);
  gl.bindBuffer(gl.ARRAY_BUFFER, parts.states);
  gl.enableVertexAttribArray(2);
  gl.vertexAttribIPointer(2, 1, gl.UNSIGNED_BYTE, 1, 0);
  gl.bindVertexArray(null);
  return parts;
}

function deleteParts(gl: WebGL2RenderingContext, { program, array, rows, states, shapes }: GpuParts): void {
  gl.deleteProgram(program.program);
  gl.deleteVertexArray(array);
  gl.deleteBuffer(rows);
  gl.deleteBuffer(states);
  gl.deleteTexture(shapes);
}
