/** Reservoirs that Natural Earth lacks, drawn by hand from their position, length and shape: schematic, about 1 km off. */
import type { Position } from 'geojson';

export const RESERVOIRS: readonly { name: string; ring: readonly Position[] }[] = [
  {
    name: 'Sarsang',
    ring: [
      [46.545, 40.152],
      [46.565, 40.156],
      [46.59, 40.155],
      [46.612, 40.16],
      [46.635, 40.158],
      [46.655, 40.166],
      [46.65, 40.176],
      [46.632, 40.182],
      [46.622, 40.192],
      [46.608, 40.188],
      [46.6, 40.174],
      [46.58, 40.168],
      [46.56, 40.162],
    ],
  },
];
