/** How high the plot is in incidents, and where its one line with a number stands. */

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above `max`; 1 at least. */
export function niceLine(max: number): number {
  if (max < 2) return 1;
  const power = 10 ** Math.floor(Math.log10(max));
  return power * ([5, 2].find((step) => step * power <= max) ?? 1);
}

/** A single report is not drawn as high as a peak of ten. */
const LEAST_TOP = 3;

export const plotTop = (max: number): number => Math.max(max, LEAST_TOP);
