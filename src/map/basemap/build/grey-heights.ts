/**
 * Height in metres for grey values of the relief source, which names no scale of its own.
 * Measured: the median of GeoNames' terrain heights over all settlements of the wide box that lie on that grey value
 * (3,500 settlements; quartiles within 10% from 114 to 196). Above 204, where nobody lives, the curve goes on at the same rate
 * (2.6% a step). Good for shade and tint, never for a printed height.
 */
export const HEIGHT_OF_GREY: readonly (readonly [grey: number, heightM: number])[] = [
  [0, -60],
  [84, -28],
  [90, -20],
  [96, 5],
  [102, 18],
  [108, 33],
  [114, 50],
  [120, 93],
  [126, 137],
  [132, 200],
  [138, 286],
  [144, 375],
  [150, 480],
  [156, 579],
  [162, 693],
  [168, 790],
  [174, 925],
  [180, 1131],
  [184, 1310],
  [188, 1560],
  [192, 1790],
  [196, 2030],
  [200, 2290],
  [204, 2560],
  [210, 2990],
  [216, 3500],
  [222, 4090],
  [228, 4780],
  [240, 5600],
  [255, 6000],
];
