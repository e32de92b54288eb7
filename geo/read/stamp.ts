/** A day and a time in a zone become a stamp. */
import type { Stamp } from '../entry.js';
import { addDays, type KnownDay } from './calendar.js';
import { Temporal } from './temporal.js';
import { clockText, DAY_MINUTES } from './time-of-day.js';
import type { PieceTime } from './times.js';

/** Makes the stamps of one document, whose zone is the one given. */
export class StampMaker {
  readonly #zone: string;
  readonly #offsets = new Map<string, string | null>();

  constructor(zone: string) {
    this.#zone = zone;
  }

  day({ date, why }: KnownDay): Stamp {
    const offset = this.#offsetOf(date);
    const iso =
      offset === null
        ? isoOf(Temporal.PlainDate.from(date).toZonedDateTime(this.#zone))
        : `${date}T00:00:00${offset}`;
    return { local: date, iso, precision: 'day', why };
  }

  /** @param printed the zone that the stamp itself prints. */
  minute(day: KnownDay, time: PieceTime, printed?: string): Stamp {
    // 24:00 is the next day's first minute.
    const date = time.minutes < DAY_MINUTES ? day.date : addDays(day.date, 1);
    const clock = clockText(time.minutes % DAY_MINUTES);
    const why = [...day.why, ...time.why];
    if (printed !== undefined && printed !== this.#zone) return this.#moved(date, clock, why, printed);
    const offset = this.#offsetOf(date);
    if (offset !== null)
      return { local: `${date}T${clock}`, iso: `${date}T${clock}:00${offset}`, precision: 'minute', why };
    return this.#onDayOfChange(date, clock, why);
  }

  /** When words tell a day or a time of it: the first moment of what comes twice, the later of what is skipped. */
  told(date: string, minutes?: number): Pick<Stamp, 'local' | 'iso'> {
    const day = minutes === DAY_MINUTES ? addDays(date, 1) : date;
    const clock = clockText((minutes ?? 0) % DAY_MINUTES);
    const local = minutes === undefined ? day : `${day}T${clock}`;
    const offset = this.#offsetOf(day);
    // Offsets of the nineteenth century have seconds, which ISO 8601 has no place for.
    const isPlain = offset !== null && offset.length === '+00:00'.length;
    return { local, iso: isPlain ? `${day}T${clock}:00${offset}` : wholeMinutes(local, this.#zone) };
  }

  #moved(date: string, clock: string, why: readonly string[], printed: string): Stamp {
    const there = Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(printed);
    const here = there.withTimeZone(this.#zone);
    const reasons = there.offset === here.offset ? [] : [`printed as ${clock} ${printed}`];
    return { local: localOf(here), iso: isoOf(here), precision: 'minute', why: [...why, ...reasons] };
  }

  /** The offset of a whole day; null where it changes on that day. */
  #offsetOf(date: string): string | null {
    let offset = this.#offsets.get(date);
    if (offset === undefined) {
      const start = Temporal.PlainDate.from(date).toZonedDateTime(this.#zone);
      const end = Temporal.PlainDate.from(addDays(date, 1)).toZonedDateTime(this.#zone);
      offset = start.offset === end.offset ? start.offset : null;
      this.#offsets.set(date, offset);
    }
    return offset;
  }

  #onDayOfChange(date: string, clock: string, why: readonly string[]): Stamp {
    const wall = Temporal.PlainDateTime.from(`${date}T${clock}`);
    const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
      wall.toZonedDateTime(this.#zone, { disambiguation }),
    );
    const isTwice =
      earlier!.epochMilliseconds !== later!.epochMilliseconds && localOf(earlier!) === localOf(later!);
    const isSkipped = !isTwice && localOf(later!) !== `${date}T${clock}`;
    const at = isSkipped ? later! : earlier!;
    const reasons = [
      ...(isTwice ? [`${clock} comes twice on ${date} in ${this.#zone}: the first, ${at.offset}`] : []),
      ...(isSkipped
        ? [`${clock} is skipped on ${date} in ${this.#zone}: the clocks then showed ${localOf(at).slice(11)}`]
        : []),
    ];
    return { local: localOf(at), iso: isoOf(at), precision: 'minute', why: [...why, ...reasons] };
  }
}

const wholeMinutes = (local: string, zone: string): string =>
  Temporal.PlainDateTime.from(local)
    .toZonedDateTime(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });

type Zoned = ReturnType<InstanceType<typeof Temporal.PlainDate>['toZonedDateTime']>;

const localOf = (at: Zoned): string => at.toPlainDateTime().toString({ smallestUnit: 'minute' });
const isoOf = (at: Zoned): string =>
  `${at.toPlainDateTime().toString({ smallestUnit: 'second' })}${at.offset}`;
