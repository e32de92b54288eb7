/** The words of the page in Armenian. */
import type { Text } from './en.js';
import { about } from './hy/about.js';
import { addCalendar } from './calendar.js';
import { atlas } from './hy/atlas.js';
import { calendar } from './hy/calendar.js';
import { basemap } from './hy/basemap.js';
import { charts, claims } from './hy/claims.js';
import { detail } from './hy/detail.js';
import { film } from './hy/film.js';
import { filters } from './hy/filters.js';
import { list } from './hy/list.js';
import { own } from './hy/own.js';
import { page } from './hy/page.js';
import { player } from './hy/player.js';
import { reading, table } from './hy/reading.js';
import { share } from './hy/share.js';
import { time } from './hy/time.js';
import { timeline } from './hy/timeline.js';

addCalendar('hy', calendar);

export const hy: Text = {
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
