/** Words of the timeline. */
import type { Text } from '../en.js';
import { counted, number, reports } from './count.js';

export const timeline: Text['timeline'] = {
  slider: 'Zaman xəttində an',
  sliderHelp:
    'Oxlar zaman aralığının onda biri qədər, Page Up və Page Down bütöv aralıq qədər, Home və End ilk və son xəbərə aparır.',
  value: (day, time, zone, shown) => `${day}, ${time}, ${zone}. Göstərilir: ${reports(shown)}`,
  sinceStart: 'əvvəldən bəri hamısı',
  moments: (count) => counted(count, { other: 'an' }),
  caption: (bar, zone) => `Sütun: ${bar} · ${zone}`,
  spread: (count) => `${number(count)} yalnız gününə qədər məlum olan və ya davam edən`,
  hoverCount: reports,
  nothing: 'Xəbər yoxdur',
  folded: (length) => `${length} xəbərsiz`,
  unfold: (length, from, to) => `${length} xəbərsiz, ${from} – ${to}. Tam göstərmək`,
  fold: (length, from, to) => `${length} xəbərsiz, ${from} – ${to}. Qatlamaq`,
  foldAgain: 'Qatlamaq',
  creases: 'Sakit müddətlər',
  chapters: 'Fəsillər',
  chapter: (title, day) => `${title}: ${day} tarixinə keçmək`,
  moreChapters: (title, more) => `${title} +${number(more)}`,
  zoomIn: 'Yaxınlaşdırmaq',
  zoomOut: 'Uzaqlaşdırmaq',
  fit: 'Hamısı',
  passed: (moment, count, newest) =>
    count > 1 ? `${moment}: ${reports(count)}. Sonuncusu: ${newest}` : `${moment}: ${newest}`,
  quiet: (moment) => moment,
  stopped: (moment, shown) => `Dayandı: ${moment}. Göstərilir: ${reports(shown)}`,
};
