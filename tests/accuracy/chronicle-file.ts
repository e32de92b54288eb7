/** Reads a chronicle of ours strictly, for the checks: what the layout forbids comes back as a flaw. */

export interface ChronicleEntry {
  day: string;
  /** `HH:MM`, or null where only the day is known. */
  time: string | null;
  text: string;
  line: number;
}

export interface ChronicleFile {
  frontMatter: Map<string, string>;
  introduction: string;
  days: string[];
  entries: ChronicleEntry[];
  flaws: string[];
}

const DAY = /^## (\d{1,2}) ([A-Z][a-z]+) (\d{4})$/;
const STAMP = /^\*\*(?:(\d\d:\d\d)|no time)\*\* (.*)$/;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function readChronicleFile(text: string): ChronicleFile {
  const lines = text.split('\n');
  const file: ChronicleFile = {
    frontMatter: new Map(),
    introduction: '',
    days: [],
    entries: [],
    flaws: [],
  };
  const start = readFrontMatter(lines, file);
  lines.slice(start).forEach((line, i) => readLine(line, start + i + 1, file));
  return file;
}

/** @returns the index of the first line after the front matter. */
function readFrontMatter(lines: readonly string[], file: ChronicleFile): number {
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    file.flaws.push('line 1: no front matter');
    return 0;
  }
  for (const line of lines.slice(1, end)) {
    const colon = line.indexOf(': ');
    file.frontMatter.set(line.slice(0, colon), line.slice(colon + 2).trim());
  }
  return end + 1;
}

function readLine(line: string, number: number, file: ChronicleFile): void {
  if (line.trim() === '') return;
  if (line.startsWith('## ')) return readDay(line, number, file);
  const day = file.days.at(-1);
  if (day === undefined) {
    file.introduction += `${line}\n`;
    return;
  }
  const stamp = STAMP.exec(line);
  if (!stamp) {
    file.flaws.push(`line ${number}: no stamp`);
    return;
  }
  file.entries.push({ day, time: stamp[1] ?? null, text: (stamp[2] ?? '').trim(), line: number });
}

function readDay(line: string, number: number, file: ChronicleFile): void {
  const [, day = '', month = '', year = ''] = DAY.exec(line) ?? [];
  const at = new Date(Date.UTC(Number(year), MONTHS.indexOf(month), Number(day)));
  if (!MONTHS.includes(month) || at.getUTCDate() !== Number(day))
    file.flaws.push(`line ${number}: no such day: ${line}`);
  else file.days.push(at.toISOString().slice(0, 10));
}
