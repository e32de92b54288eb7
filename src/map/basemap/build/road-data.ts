/** Which places the main roads join, in order. The lines between are smooth curves: schematic. */
export interface Road {
  kind: 'main' | 'minor';
  stops: readonly string[];
}

/** Places on the roads that the settlement data lacks. */
export const WAYPOINTS: Readonly<Record<string, readonly [lonDeg: number, latDeg: number]>> = {
  'Hakari bridge': [46.5778, 39.5535],
  Lisagor: [46.668, 39.69],
  Dadivank: [46.288, 40.161],
  'Sotk pass': [45.98, 40.2],
  'Karmir Shuka': [46.951, 39.677],
  Martakert: [46.8214, 40.2113],
  Hadrut: [47.0319, 39.52],
};

export const ROADS: readonly Road[] = [
  { kind: 'main', stops: ['Yerevan', 'Artashat', 'Yeghegnadzor', 'Vayk', 'Sisian', 'Goris'] },
  { kind: 'main', stops: ['Goris', 'Tegh', 'Laçın', 'Lisagor', 'Shusha', 'Khankendi'] },
  { kind: 'main', stops: ['Khankendi', 'Khojaly', 'Askyaran', 'Aghdam', 'Barda', 'Yevlakh'] },
  { kind: 'main', stops: ['Goris', 'Kapan', 'Meghri'] },
  { kind: 'minor', stops: ['Aghdam', 'Martakert', 'Tartar', 'Barda'] },
];
