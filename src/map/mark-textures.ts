/** The pictures that marks are cut from: the shapes of the categories and the figures. Red is the body, green its casing. */
import { SHAPE_PATH, SHAPES } from '../atlas/categories.js';
import { GROUP_SPACE } from './figure-text.js';

const SHAPE_CELL_PX = 64;
export const SHAPE_CELLS_A_ROW = 4;
/** Half a cell in units of a shape's radius: the rest is room for the casing. */
export const SHAPE_CELL_REACH = 1.5;
const SHAPE_CASING = 0.3;

/** Square, a power of two: it is sampled with mipmaps. */
export function drawShapes(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SHAPE_CELL_PX * SHAPE_CELLS_A_ROW;
  const pen = blackBoard(canvas);
  pen.lineJoin = 'round';
  SHAPES.forEach((shape, i) => {
    const half = SHAPE_CELL_PX / 2;
    const column = i % SHAPE_CELLS_A_ROW;
    const row = Math.floor(i / SHAPE_CELLS_A_ROW);
    const scale = half / SHAPE_CELL_REACH;
    pen.setTransform(scale, 0, 0, scale, column * SHAPE_CELL_PX + half, row * SHAPE_CELL_PX + half);
    const outline = new Path2D(SHAPE_PATH[shape]);
    pen.lineWidth = SHAPE_CASING * 2;
    pen.strokeStyle = pen.fillStyle = '#00ff00';
    pen.stroke(outline);
    pen.fill(outline);
    pen.fillStyle = '#ff0000';
    pen.fill(outline);
  });
  return canvas;
}

export const FIGURES = `0123456789.k${GROUP_SPACE}`;
/** CSS pixels. */
export const FIGURE_SIZES_PX = [11.5, 14] as const;
const FIGURE_FONT = '"Noto Sans", system-ui, sans-serif';
const HALO_PX = 1.6;

export interface FigureSheet {
  canvas: HTMLCanvasElement;
  /** Device pixels; a cell a figure in a row, a row a size. */
  cellWidth: number;
  cellHeight: number;
  /** CSS pixels to step for each figure, a list for each size. */
  advancePx: readonly (readonly number[])[];
}

/** Drawn at the device's own resolution, so that figures stay as sharp as the page's text. */
export function drawFigures(pixelRatio: number): FigureSheet {
  const canvas = document.createElement('canvas');
  const largest = Math.max(...FIGURE_SIZES_PX);
  const cellWidth = Math.ceil((largest + 2 * HALO_PX) * pixelRatio);
  const cellHeight = Math.ceil((largest * 1.3 + 2 * HALO_PX) * pixelRatio);
  canvas.width = cellWidth * FIGURES.length;
  canvas.height = cellHeight * FIGURE_SIZES_PX.length;
  const pen = blackBoard(canvas);
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.lineJoin = 'round';
  const advancePx = FIGURE_SIZES_PX.map((sizePx, row) => {
    pen.font = `600 ${sizePx * pixelRatio}px ${FIGURE_FONT}`;
    pen.lineWidth = 2 * HALO_PX * pixelRatio;
    const height = pen.measureText('0').actualBoundingBoxAscent;
    return [...FIGURES].map((figure, i) => {
      const x = Math.round((i + 0.5) * cellWidth);
      const y = Math.round((row + 0.5) * cellHeight + height / 2);
      pen.strokeStyle = pen.fillStyle = '#00ff00';
      pen.strokeText(figure, x, y);
      pen.fillText(figure, x, y);
      pen.fillStyle = '#ff0000';
      pen.fillText(figure, x, y);
      return pen.measureText(figure).width / pixelRatio;
    });
  });
  return { canvas, cellWidth, cellHeight, advancePx };
}

/** Black and opaque, and paint adds up: body and casing then stand in channels of their own. */
function blackBoard(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2D canvas to draw the marks on');
  pen.fillStyle = '#000000';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.globalCompositeOperation = 'lighter';
  return pen;
}
