/** Relief tiles: grey values of a world height map, turned into metres, smoothed and cut into terrarium tiles. */
import { join } from 'node:path';
import { RELIEF_ZOOM, WIDE_BOX } from '../area.js';
import { tool, unpacked } from './cache.js';
import { writePublic } from './geojson.js';
import { HEIGHT_OF_GREY } from './grey-heights.js';
import { smooth, type Grid } from './grid.js';

interface Sharp {
  greyscale(): Sharp;
  raw(): Sharp;
  webp(options: { lossless: boolean; effort: number }): Sharp;
  toBuffer(): Promise<Buffer>;
}
type SharpModule = (input: string | Buffer, options?: object) => Sharp;

/** The world map is 16 x 8 pictures of 675 pixels; one pixel is 2 arc-minutes. */
const PICTURE_PX = 675;
const PX_PER_DEG = 30;
/** Pictures that hold the wide box: 22.5 to 67.5 degrees east and north. */
const PICTURES = { rows: [1, 2], columns: [9, 10] };
const ORIGIN = { westDeg: 22.5, northDeg: 67.5 };

const TILE_PX = 256;
/** Heights are rounded to this, metres: finer steps are noise of the 8-bit source and only make files larger. */
const STEP_M = 8;
/** Terrarium encoding stores height plus this. */
const TERRARIUM_OFFSET_M = 32768;

export async function buildRelief(): Promise<void> {
  const sharp = tool<SharpModule>('sharp');
  const heights = await heightGrid(sharp);
  for (let zoom = RELIEF_ZOOM.min; zoom <= RELIEF_ZOOM.max; zoom++) {
    for (const [x, y] of tilesOf(zoom)) {
      const tile = await sharp(drawTile(heights, zoom, x, y), {
        raw: { width: TILE_PX, height: TILE_PX, channels: 3 },
      })
        .webp({ lossless: true, effort: 6 })
        .toBuffer();
      writePublic(join('basemap', 'relief', String(zoom), String(x), `${y}.webp`), tile);
    }
  }
}

async function heightGrid(sharp: SharpModule): Promise<Grid> {
  const width = PICTURES.columns.length * PICTURE_PX;
  const height = PICTURES.rows.length * PICTURE_PX;
  const grey: Grid = { width, height, values: new Float64Array(width * height) };
  for (const [j, row] of PICTURES.rows.entries()) {
    for (const [i, column] of PICTURES.columns.entries()) {
      const pixels = await sharp(picturePath(row, column)).greyscale().raw().toBuffer();
      for (let y = 0; y < PICTURE_PX; y++) {
        const line = pixels.subarray(y * PICTURE_PX, (y + 1) * PICTURE_PX);
        grey.values.set(line, (j * PICTURE_PX + y) * width + i * PICTURE_PX);
      }
    }
  }
  const smoothed = smooth(grey);
  return { ...smoothed, values: smoothed.values.map(metresOf) };
}

function picturePath(row: number, column: number): string {
  const name = (value: number): string => String(value).padStart(6, '0');
  const folder = join(unpacked('marble'), 'usr/share/marble/data/maps/earth/srtm/3', name(row));
  return join(folder, `${name(row)}_${name(column)}.jpg`);
}

function metresOf(grey: number): number {
  const above = HEIGHT_OF_GREY.findIndex(([knot]) => knot >= grey);
  const [highGrey, highM] = HEIGHT_OF_GREY.at(above) ?? [255, 0];
  const [lowGrey, lowM] = HEIGHT_OF_GREY[above - 1] ?? [highGrey, highM];
  if (above < 0 || highGrey === lowGrey) return highM;
  return lowM + ((grey - lowGrey) / (highGrey - lowGrey)) * (highM - lowM);
}

function tilesOf(zoom: number): [x: number, y: number][] {
  const [west, south, east, north] = WIDE_BOX;
  const tiles: [number, number][] = [];
  for (let x = Math.floor(tileX(west, zoom)); x <= tileX(east, zoom); x++) {
    for (let y = Math.floor(tileY(north, zoom)); y <= tileY(south, zoom); y++) tiles.push([x, y]);
  }
  return tiles;
}

const tileX = (lonDeg: number, zoom: number): number => ((lonDeg + 180) / 360) * 2 ** zoom;
const tileY = (latDeg: number, zoom: number): number =>
  ((1 - Math.asinh(Math.tan((latDeg * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom;
const latOf = (y: number, zoom: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** zoom))) * 180) / Math.PI;

function drawTile(heights: Grid, zoom: number, x: number, y: number): Buffer {
  const pixels = Buffer.alloc(TILE_PX * TILE_PX * 3);
  for (let row = 0; row < TILE_PX; row++) {
    const latDeg = latOf(y + (row + 0.5) / TILE_PX, zoom);
    for (let column = 0; column < TILE_PX; column++) {
      const lonDeg = ((x + (column + 0.5) / TILE_PX) / 2 ** zoom) * 360 - 180;
      const metres = heightAt(heights, lonDeg, latDeg);
      const code = Math.round(metres / STEP_M) * STEP_M + TERRARIUM_OFFSET_M;
      pixels[(row * TILE_PX + column) * 3] = code >> 8;
      pixels[(row * TILE_PX + column) * 3 + 1] = code & 255;
    }
  }
  return pixels;
}

/** Cubic B-spline through the 16 pixels around: smooth slopes, so that hillshade shows no pixel grid. */
function heightAt(heights: Grid, lonDeg: number, latDeg: number): number {
  const x = (lonDeg - ORIGIN.westDeg) * PX_PER_DEG - 0.5;
  const y = (ORIGIN.northDeg - latDeg) * PX_PER_DEG - 0.5;
  const across = spline(x - Math.floor(x));
  const down = spline(y - Math.floor(y));
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const row = clamp(Math.floor(y) - 1 + j, heights.height) * heights.width;
    for (let i = 0; i < 4; i++) {
      const value = heights.values[row + clamp(Math.floor(x) - 1 + i, heights.width)] ?? 0;
      sum += value * (across[i] ?? 0) * (down[j] ?? 0);
    }
  }
  return sum;
}

const clamp = (index: number, size: number): number => Math.min(Math.max(index, 0), size - 1);

function spline(t: number): [number, number, number, number] {
  const u = 1 - t;
  const last = t ** 3 / 6;
  const first = u ** 3 / 6;
  const second = (3 * t ** 3 - 6 * t ** 2 + 4) / 6;
  return [first, second, 1 - first - second - last, last];
}
