/** The words of the page in German. */
import type { Text } from './en.js';
import { about } from './de/about.js';
import { atlas } from './de/atlas.js';
import { basemap } from './de/basemap.js';
import { charts, claims } from './de/claims.js';
import { detail } from './de/detail.js';
import { film } from './de/film.js';
import { filters } from './de/filters.js';
import { list } from './de/list.js';
import { own } from './de/own.js';
import { page } from './de/page.js';
import { player } from './de/player.js';
import { reading, table } from './de/reading.js';
import { share } from './de/share.js';
import { time } from './de/time.js';
import { timeline } from './de/timeline.js';

export const de: Text = {
  page,
  time,
  timeline,
  player,
  atlas,
  list,
  detail,
  claims,
  charts,
  filters,
  reading,
  table,
  share,
  film,
  own,
  basemap,
  about,
};
