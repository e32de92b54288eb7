/** A grid of numbers, row by row from the north-west, and its smoothing. */
export interface Grid {
  width: number;
  height: number;
  values: Float64Array;
}

/** Spread of the smoothing, pixels: little where the ground is rough, more where flat ground shows the blocks of the JPEG. */
const ROUGH_PX = 0.45;
const FLAT_PX = 1.3;
/** Local contrast, grey values, at which ground counts as flat and over which it turns to rough. */
const FLAT_BELOW = 0.8;
const ROUGH_OVER = 2;

export function smooth(grid: Grid): Grid {
  const rough = blur(grid, ROUGH_PX);
  const flat = blur(grid, FLAT_PX);
  const wide = blur(grid, 2);
  const detail = { ...grid, values: grid.values.map((value, i) => Math.abs(value - (wide.values[i] ?? 0))) };
  const contrast = blur(detail, 2);
  const values = rough.values.map((value, i) => {
    const share = Math.min(Math.max(((contrast.values[i] ?? 0) - FLAT_BELOW) / ROUGH_OVER, 0), 1);
    return value * share + (flat.values[i] ?? 0) * (1 - share);
  });
  return { ...grid, values };
}

function blur(grid: Grid, spreadPx: number): Grid {
  const radius = Math.ceil(3 * spreadPx);
  const weights = Array.from({ length: 2 * radius + 1 }, (_, i) =>
    Math.exp(-((i - radius) ** 2) / (2 * spreadPx ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const kernel = weights.map((weight) => weight / total);
  return pass(pass(grid, kernel, 1, 0), kernel, 0, 1);
}

function pass(grid: Grid, kernel: readonly number[], stepX: number, stepY: number): Grid {
  const { width, height, values } = grid;
  const radius = (kernel.length - 1) / 2;
  const out = new Float64Array(values.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let k = -radius; k <= radius; k++) {
        const column = Math.min(Math.max(x + k * stepX, 0), width - 1);
        const row = Math.min(Math.max(y + k * stepY, 0), height - 1);
        sum += (values[row * width + column] ?? 0) * (kernel[k + radius] ?? 0);
      }
      out[y * width + x] = sum;
    }
  }
  return { width, height, values: out };
}
