/** The words of the page in Azerbaijani. */
import type { Text } from './en.js';
import { about } from './az/about.js';
import { addCalendar } from './calendar.js';
import { atlas } from './az/atlas.js';
import { calendar } from './az/calendar.js';
import { basemap } from './az/basemap.js';
import { charts, claims } from './az/claims.js';
import { detail } from './az/detail.js';
import { film } from './az/film.js';
import { filters } from './az/filters.js';
import { list } from './az/list.js';
import { own } from './az/own.js';
import { page } from './az/page.js';
import { player } from './az/player.js';
import { reading, table } from './az/reading.js';
import { share } from './az/share.js';
import { time } from './az/time.js';
import { timeline } from './az/timeline.js';

addCalendar('az', calendar);

export const az: Text = {
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
