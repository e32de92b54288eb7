/** Words of the timeline. */
import type { Text } from '../en.js';
import { counted, number, reports } from './count.js';

export const timeline: Text['timeline'] = {
  slider: 'Zeitpunkt auf der Zeitleiste',
  sliderHelp:
    'Pfeiltasten gehen um ein Zehntel des Zeitfensters, Bild auf und Bild ab um das ganze, Pos1 und Ende zur ersten und letzten Meldung.',
  value: (day, time, zone, shown) => `${day}, ${time}, ${zone}. ${reports(shown)} gezeigt`,
  sinceStart: 'alles seit dem Anfang',
  moments: (count) => counted(count, { one: 'Zeitpunkt', other: 'Zeitpunkte' }),
  caption: (bar, zone) => `Balken: ${bar} · ${zone}`,
  spread: (count) => `${number(count)} nur auf den Tag bekannt oder andauernd`,
  hoverCount: reports,
  nothing: 'Keine Meldungen',
  folded: (length) => `${length} ohne Meldungen`,
  unfold: (length, from, to) => `${length} ohne Meldungen, ${from} bis ${to}. Ganz zeigen`,
  fold: (length, from, to) => `${length} ohne Meldungen, ${from} bis ${to}. Falten`,
  foldAgain: 'Falten',
  creases: 'Ruhige Strecken',
  chapters: 'Kapitel',
  chapter: (title, day) => `${title}: zum ${day}`,
  moreChapters: (title, more) => `${title} +${number(more)}`,
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Alles zeigen',
  passed: (moment, count, newest) =>
    count > 1 ? `${moment}: ${reports(count)}. Zuletzt: ${newest}` : `${moment}: ${newest}`,
  quiet: (moment) => moment,
  stopped: (moment, shown) => `Angehalten bei ${moment}. ${reports(shown)} gezeigt`,
};
