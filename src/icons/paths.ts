/** Icons as strokes in a box of 24: round ends, no fill. Drawn for this page. */
export const ICON_PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.5 15.5L20 20',
  filter: 'M4 6h16M7 12h10M10 18h4',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M14 6l-6 6l6 6',
  forward: 'M10 6l6 6l-6 6',
  up: 'M6 14l6-6l6 6',
  down: 'M6 10l6 6l6-6',
  more: 'M4.5 12a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0M11.3 12a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0M18.1 12a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0',
  share: 'M12 15V4M8 7.5L12 4l4 3.5M5 12v7h14v-7',
  pin: 'M12 21c4-5 6-8 6-11a6 6 0 1 0-12 0c0 3 2 6 6 11M12 8v4M10 10h4',
  clock: 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M12 8v4l3 2',
  copy: 'M9 9h10v11H9zM6 15H5V4h10v2',
  info: 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M12 11v5M12 8h.01',
  keys: 'M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8',
  present: 'M4 5h16v11H4zM9 20h6M12 16v4',
  theme: 'M12 4a8 8 0 1 0 0 16V4',
  chart: 'M4 4v16h16M7 15l4-5l3 3l5-7',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
} as const;
export type IconName = keyof typeof ICON_PATHS;
