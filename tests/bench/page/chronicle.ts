/** A chronicle of so many entries in 120 days, the same in every run: for the page's benchmark. */

const DAYS = 120;
const DAY_MS = 86_400_000;
const MINUTES_PER_DAY = 1440;
const START_MS = Date.UTC(2020, 8, 27);
const WHO = ['The district office', 'A local newspaper', 'The Red Cross', 'The town council'];
const WHERE = ['Martakert', 'Stepanakert', 'Shushi', 'Martuni', 'Askeran', 'Goris', 'Yerevan', 'Fuzuli'];
const WHAT: readonly ((place: string, count: number) => string)[] = [
  (place) => `reported shelling of ${place}.`,
  (place, count) => `said that ${count} families had left ${place}.`,
  (place, count) => `said that ${count} people were wounded near ${place}.`,
  (place) => `said that the road to ${place} was closed.`,
  (place) => `announced that a convoy with flour had reached ${place}.`,
  () => 'spoke of talks to come.',
];

/** Numerical Recipes' generator. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => Math.floor(((state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32) * below);
}

export function chronicleOf(count: number): string {
  const random = generator(7);
  const of = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const two = (value: number): string => String(value).padStart(2, '0');
  const perDay = Math.ceil(count / DAYS);
  const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: Math.ceil(count / perDay) }, (_, i) => {
    const day = new Date(START_MS + i * DAY_MS);
    const minutes = Array.from({ length: Math.min(perDay, count - i * perDay) }, () =>
      random(MINUTES_PER_DAY),
    ).sort((a, b) => a - b);
    const entries = minutes.map(
      (minute) =>
        `**${two(Math.floor(minute / 60))}:${two(minute % 60)}** ${of(WHO)} ${of(WHAT)(of(WHERE), 2 + random(90))}`,
    );
    return [`## ${day.getUTCDate()} ${month.format(day)} ${day.getUTCFullYear()}`, ...entries].join('\n\n');
  });
  return `---\ntitle: Many days\nlanguage: en\ntimezone: Asia/Yerevan\n---\n\n${days.join('\n\n')}\n`;
}
