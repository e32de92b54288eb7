/** The words of the page in Russian. */
import type { Text } from './en.js';
import { about } from './ru/about.js';
import { atlas } from './ru/atlas.js';
import { basemap } from './ru/basemap.js';
import { charts, claims } from './ru/claims.js';
import { detail } from './ru/detail.js';
import { film } from './ru/film.js';
import { filters } from './ru/filters.js';
import { list } from './ru/list.js';
import { own } from './ru/own.js';
import { page } from './ru/page.js';
import { player } from './ru/player.js';
import { reading, table } from './ru/reading.js';
import { share } from './ru/share.js';
import { time } from './ru/time.js';
import { timeline } from './ru/timeline.js';

export const ru: Text = {
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
