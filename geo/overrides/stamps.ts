/** A time written by hand becomes a stamp of the document's zone, as a printed one would. */
import type { Stamp } from '../entry.js';
import type { StampMaker } from '../read/stamp.js';

/** @returns a function from `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, which `parseOverrides` has checked. */
export function stampsOf(maker: StampMaker): (local: string, why: string) => Stamp {
  return (local, why) => {
    const [date = local, clock] = local.split('T');
    const day = { date, why: [why] };
    if (clock === undefined) return maker.day(day);
    const [hour, minute] = clock.split(':').map(Number);
    return maker.minute(day, { minutes: hour! * 60 + minute!, why: [] });
  };
}
