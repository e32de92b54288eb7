/** Words of the timeline. */
import { counted, number, reports } from './count.js';

export const timeline = {
  slider: 'Moment on the timeline',
  sliderHelp:
    'Arrow keys move by a tenth of the window, Page Up and Page Down by the whole of it, Home and End to the first and last report.',
  /** The spoken value. */
  value: (day: string, time: string, zone: string, shown: number) =>
    `${day}, ${time}, ${zone}. ${reports(shown)} shown`,
  sinceStart: 'all since the start',
  moments: (count: number) => counted(count, 'moment', 'moments'),
  /** What a bar stands for, and by which clocks. */
  caption: (bar: string, zone: string) => `Bars of ${bar} · ${zone}`,
  spread: (count: number) => `${number(count)} known to the day only or lasting`,
  hoverCount: reports,
  nothing: 'No reports',
  folded: (length: string) => `${length} without reports`,
  unfold: (length: string, from: string, to: string) =>
    `${length} without reports, ${from} to ${to}. Show in full`,
  fold: (length: string, from: string, to: string) => `${length} without reports, ${from} to ${to}. Fold`,
  foldAgain: 'Fold',
  creases: 'Quiet stretches',
  chapters: 'Chapters',
  chapter: (title: string, day: string) => `${title}: go to ${day}`,
  moreChapters: (title: string, more: number) => `${title} +${number(more)}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  /** While playing, for those who listen. */
  passed: (moment: string, count: number, newest: string) =>
    count > 1 ? `${moment}: ${reports(count)}. Last: ${newest}` : `${moment}: ${newest}`,
  quiet: (moment: string) => moment,
  stopped: (moment: string, shown: number) => `Stopped at ${moment}. ${reports(shown)} shown`,
};
