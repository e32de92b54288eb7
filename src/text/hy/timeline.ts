/** Words of the timeline. */
import type { Text } from '../en.js';
import { counted, number, reports } from './count.js';

export const timeline: Text['timeline'] = {
  slider: 'Պահը ժամանակագծի վրա',
  sliderHelp:
    'Սլաքները շարժում են ժամանակահատվածի մեկ տասներորդով, Page Up-ը և Page Down-ը՝ ամբողջով, Home-ը և End-ը՝ դեպի առաջին և վերջին հաղորդումը։',
  value: (day, time, zone, shown) => `${day}, ${time}, ${zone}։ Ցուցադրվում է ${reports(shown)}`,
  sinceStart: 'ամբողջը սկզբից ի վեր',
  moments: (count) => counted(count, { other: 'պահ' }),
  caption: (bar, zone) => `Սյունակը՝ ${bar} · ${zone}`,
  spread: (count) => `${number(count)}՝ հայտնի միայն օրվա ճշտությամբ կամ տևող`,
  hoverCount: reports,
  nothing: 'Հաղորդումներ չկան',
  folded: (length) => `${length} առանց հաղորդումների`,
  unfold: (length, from, to) => `${length} առանց հաղորդումների, ${from} – ${to}։ Ցույց տալ ամբողջը`,
  fold: (length, from, to) => `${length} առանց հաղորդումների, ${from} – ${to}։ Ծալել`,
  foldAgain: 'Ծալել',
  creases: 'Լուռ հատվածներ',
  chapters: 'Գլուխներ',
  chapter: (title, day) => `${title}՝ գնալ դեպի ${day}`,
  moreChapters: (title, more) => `${title} +${number(more)}`,
  zoomIn: 'Մոտեցնել',
  zoomOut: 'Հեռացնել',
  fit: 'Ամբողջը',
  passed: (moment, count, newest) =>
    count > 1 ? `${moment}՝ ${reports(count)}։ Վերջինը՝ ${newest}` : `${moment}՝ ${newest}`,
  quiet: (moment) => moment,
  stopped: (moment, shown) => `Կանգնած է՝ ${moment}։ Ցուցադրվում է ${reports(shown)}`,
};
