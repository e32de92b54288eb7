/** Data: the layouts that are known. Where two fit a document equally well, the earlier one reads it. */
import type { Layout } from '../layout.js';
import { bracketed } from './bracketed/layout.js';
import { chatExport } from './chat-export/layout.js';
import { chronicle } from './chronicle/layout.js';
import { clock } from './clock/layout.js';
import { dateTime } from './date-time/layout.js';
import { datedItems } from './dated-items/layout.js';
import { dayBullets } from './day-bullets/layout.js';
import { dottedClock } from './dotted-clock/layout.js';
import { iso } from './iso/layout.js';
import { linkArchive } from './link-archive/layout.js';
import { liveUpdates } from './live-updates/layout.js';
import { military } from './military/layout.js';
import { numberedDays } from './numbered-days/layout.js';
import { statements } from './statements/layout.js';

export const LAYOUTS: readonly Layout[] = [
  chronicle,
  liveUpdates,
  linkArchive,
  chatExport,
  iso,
  dateTime,
  numberedDays,
  bracketed,
  military,
  clock,
  dottedClock,
  dayBullets,
  datedItems,
  statements,
];
