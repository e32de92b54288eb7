/** What is wrong with the options by which a document is to be read. */
import { parseIsoDay } from './calendar.js';
import { layoutNames } from './choose.js';
import type { Flaw } from './front-matter.js';
import type { ReadOptions } from './read.js';
import { zoneNamed } from './zone-names.js';

export function optionFlaws({ layout, zone, date }: ReadOptions): Flaw[] {
  const reasons: string[] = [];
  if (layout !== undefined && !layoutNames().includes(layout))
    reasons.push(`no layout "${layout}"; the layouts are ${layoutNames().join(', ')}`);
  if (zone !== undefined && zoneNamed(zone) === null)
    reasons.push(`no time zone "${zone}"; name it as in Asia/Yerevan, +04:00 or UTC`);
  if (date !== undefined && parseIsoDay(date) === null)
    reasons.push(`no date "${date}"; write it as in 2020-09-27`);
  return reasons.map((reason) => ({ reason, severity: 'error' }));
}
