/** Words of the timeline. */
import type { Text } from '../en.js';
import { counted, number, reports } from './count.js';

export const timeline: Text['timeline'] = {
  slider: 'Момент на шкале времени',
  sliderHelp:
    'Стрелки двигают на десятую часть окна, Page Up и Page Down на всё окно, Home и End к первому и последнему сообщению.',
  value: (day, time, zone, shown) => `${day}, ${time}, ${zone}. Показано: ${reports(shown)}`,
  sinceStart: 'всё с самого начала',
  moments: (count) => counted(count, { one: 'момент', few: 'момента', many: 'моментов', other: 'момента' }),
  caption: (bar, zone) => `Столбец: ${bar} · ${zone}`,
  spread: (count) => `${number(count)} известны только с точностью до дня или длятся`,
  hoverCount: reports,
  nothing: 'Сообщений нет',
  folded: (length) => `Без сообщений: ${length}`,
  unfold: (length, from, to) => `Без сообщений: ${length}, ${from} – ${to}. Развернуть`,
  fold: (length, from, to) => `Без сообщений: ${length}, ${from} – ${to}. Свернуть`,
  foldAgain: 'Свернуть',
  creases: 'Тихие промежутки',
  chapters: 'Главы',
  chapter: (title, day) => `${title}: перейти к ${day}`,
  moreChapters: (title, more) => `${title} +${number(more)}`,
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  fit: 'Всё',
  passed: (moment, count, newest) =>
    count > 1 ? `${moment}: ${reports(count)}. Последнее: ${newest}` : `${moment}: ${newest}`,
  quiet: (moment) => moment,
  stopped: (moment, shown) => `Остановлено: ${moment}. Показано: ${reports(shown)}`,
};
