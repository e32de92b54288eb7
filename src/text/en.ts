/** The words of the page in English. Every other language has the same keys. */
import { about } from './en/about.js';
import { atlas } from './en/atlas.js';
import { basemap } from './en/basemap.js';
import { charts, claims } from './en/claims.js';
import { detail } from './en/detail.js';
import { film } from './en/film.js';
import { filters } from './en/filters.js';
import { list } from './en/list.js';
import { own } from './en/own.js';
import { page } from './en/page.js';
import { player } from './en/player.js';
import { reading, table } from './en/reading.js';
import { share } from './en/share.js';
import { time } from './en/time.js';
import { timeline } from './en/timeline.js';

export const en = {
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

export type Text = typeof en;
