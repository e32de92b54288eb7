/** Draws the scene: arcs, then rings and bars, then figures. Each is one call over instances, written anew only on change. */
import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../atlas/shapes.js';
import { FLOW_VERTEX_FLOATS } from './flow-ribbon.js';
import { bindTexture, floatAttributes, makeProgram, makeTexture, type Program } from './gl.js';
import { FIGURE_FLOATS, MARK_FLOATS, MarkWriter } from './mark-writer.js';
import * as shaders from './mark-shaders.js';
import { drawFigures, drawShapes, FIGURE_SIZES_PX, FIGURES, type FigureSheet } from './mark-textures.js';
import { mapViewTransform, type ViewTransform } from './mercator.js';
import { MAP_PALETTE, rgb } from './palette.js';
import type { Scene } from './scene.js';

interface Batch {
  program: Program;
  array: WebGLVertexArrayObject;
  buffer: WebGLBuffer;
}

interface GpuParts {
  marks: Batch;
  figures: Batch;
  flows: Batch;
  shapes: WebGLTexture;
  sheetTexture: WebGLTexture;
  sheet: FigureSheet;
  ratio: number;
}

export const MARKS_LAYER = 'incident-marks';

export class MarksLayer implements CustomLayerInterface {
  readonly id = MARKS_LAYER;
  readonly type = 'custom' as const;
  readonly renderingMode = '2d' as const;
  theme: Theme;
  scene: Scene | null = null;
  /** Whether counts may glide and marks pulse. */
  motion: () => boolean;
  /** After each step of the scene, before it is drawn: what else follows it. */
  onFrame: (scene: Scene) => void;
  #map: MapLibreMap | null = null;
  #parts: GpuParts | null = null;
  #writer = new MarkWriter();
  #written: { scene: Scene; revision: number; motion: boolean } | null = null;

  constructor(theme: Theme, motion: () => boolean, onFrame: (scene: Scene) => void) {
    this.theme = theme;
    this.motion = motion;
    this.onFrame = onFrame;
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#parts = makeParts(gl, map.getPixelRatio());
    this.#written = null;
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    if (this.#parts) deleteParts(gl, this.#parts);
    this.#parts = null;
  }

  render(gl: WebGL2RenderingContext): void {
    const { scene } = this;
    if (!scene || !this.#map || !this.#parts) return;
    const ratio = this.#map.getPixelRatio();
    if (ratio !== this.#parts.ratio) this.#remake(gl, ratio);
    const motion = this.motion();
    const view = mapViewTransform(this.#map);
    if (scene.frame(view, performance.now(), motion)) this.#map.triggerRepaint();
    this.onFrame(scene);
    this.#write(gl, scene, view, motion);
    this.#draw(gl, view, ratio);
  }

  #remake(gl: WebGL2RenderingContext, ratio: number): void {
    deleteParts(gl, this.#parts!);
    this.#parts = makeParts(gl, ratio);
    this.#written = null;
  }

  #write(gl: WebGL2RenderingContext, scene: Scene, view: ViewTransform, motion: boolean): void {
    const written = this.#written;
    if (written?.scene === scene && written.revision === scene.revision && written.motion === motion) return;
    const parts = this.#parts!;
    this.#writer.write(scene, view, parts.sheet.advancePx, motion);
    upload(gl, parts.flows, this.#writer.flows.data());
    upload(gl, parts.marks, this.#writer.marks.data());
    upload(gl, parts.figures, this.#writer.figures.data());
    this.#written = { scene, revision: scene.revision, motion };
  }

  #draw(gl: WebGL2RenderingContext, view: ViewTransform, ratio: number): void {
    const { marks, figures, flows, shapes, sheet, sheetTexture } = this.#parts!;
    const palette = MAP_PALETTE[this.theme];
    const begin = ({ program, array }: Batch): Program => {
      gl.useProgram(program.program);
      gl.bindVertexArray(array);
      gl.uniform2f(program.uniform('u_view'), view.widthPx, view.heightPx);
      gl.uniform3fv(program.uniform('u_paper'), rgb(palette.paper));
      return program;
    };
    const flow = begin(flows);
    gl.uniform3fv(flow.uniform('u_flow'), rgb(palette.flow));
    gl.uniform1f(flow.uniform('u_ratio'), ratio);
    gl.drawArrays(gl.TRIANGLES, 0, this.#writer.flows.length / FLOW_VERTEX_FLOATS);
    const mark = begin(marks);
    gl.uniform3fv(mark.uniform('u_ink'), rgb(palette.ink));
    gl.uniform3fv(mark.uniform('u_colours'), palette.categoryRgb);
    gl.uniform1f(mark.uniform('u_ratio'), ratio);
    bindTexture(gl, shapes, mark.uniform('u_shapes'));
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#writer.marks.length / MARK_FLOATS);
    const figure = begin(figures);
    gl.uniform3fv(figure.uniform('u_ink'), rgb(palette.ink));
    gl.uniform2f(figure.uniform('u_cell'), sheet.cellWidth / ratio, sheet.cellHeight / ratio);
    gl.uniform2f(figure.uniform('u_sheet'), FIGURES.length, FIGURE_SIZES_PX.length);
    bindTexture(gl, sheetTexture, figure.uniform('u_figures'));
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#writer.figures.length / FIGURE_FLOATS);
    gl.bindVertexArray(null);
  }
}

function makeParts(gl: WebGL2RenderingContext, ratio: number): GpuParts {
  const sheet = drawFigures(ratio);
  return {
    marks: makeBatch(gl, shaders.MARK_VERTEX, shaders.MARK_FRAGMENT, [4, 4, 4, 4, 4, 4], 1),
    figures: makeBatch(gl, shaders.FIGURE_VERTEX, shaders.FIGURE_FRAGMENT, [4, 1], 1),
    flows: makeBatch(gl, shaders.FLOW_VERTEX, shaders.FLOW_FRAGMENT, [4, 1], 0),
    shapes: makeTexture(gl, drawShapes(), true),
    sheetTexture: makeTexture(gl, sheet.canvas, false),
    sheet,
    ratio,
  };
}

function deleteParts(gl: WebGL2RenderingContext, parts: GpuParts): void {
  for (const { program, array, buffer } of [parts.marks, parts.figures, parts.flows]) {
    gl.deleteProgram(program.program);
    gl.deleteVertexArray(array);
    gl.deleteBuffer(buffer);
  }
  gl.deleteTexture(parts.shapes);
  gl.deleteTexture(parts.sheetTexture);
}

function makeBatch(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
  sizes: readonly number[],
  divisor: 0 | 1,
): Batch {
  const batch = {
    program: makeProgram(gl, vertex, fragment),
    array: gl.createVertexArray(),
    buffer: gl.createBuffer(),
  };
  gl.bindVertexArray(batch.array);
  gl.bindBuffer(gl.ARRAY_BUFFER, batch.buffer);
  floatAttributes(gl, sizes, divisor);
  gl.bindVertexArray(null);
  return batch;
}

function upload(gl: WebGL2RenderingContext, { buffer }: Batch, data: Float32Array): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
}
