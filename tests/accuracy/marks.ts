/**
 * Reads the hand-made marks of a chronicle (`marks/<chronicle>.txt`): what a reader found in each entry, without the program.
 *
 * One line an entry, in the chronicle's order; `#` begins a comment. Fields stand between ` | `, the last two may be left out:
 *
 *     2023-09-22 16:50 | humanitarian/casualties | martuni>origin stepanakert>destination | injured 9 | wounded martuni->stepanakert
 *     2023-09-12 14:20 .2 | diplomacy/humanitarian | aghdam>via
 *
 * 1. the stamp: day, then time or `no time`, then `.2`, `.3` ... where several entries share it
 * 2. the best category, then others that would do, between slashes
 * 3. event places: gazetteer ids between spaces, `>origin`, `>destination` or `>via` where the role is not `event`; `-` for none
 * 4. figures between commas: killed, injured, missing, displaced, arrived, each with its number; `-` for none
 * 5. movements between commas: what moved (people, wounded, aid, troops, other), then `from->to`
 *
 * What counts as an event place is written down in `marks/README.md`.
 */
import {
  CARRIED,
  CATEGORIES,
  FIGURE_KINDS,
  ROLES,
  type Category,
  type FigureKind,
  type Movement,
  type Role,
} from '../../geo/incident.js';

interface MarkedPlace {
  place: string;
  role: Role;
}

type MarkedMovement = Pick<Movement, 'what' | 'from' | 'to'>;

export interface Mark {
  /** As the ids of entries end: `2023-09-12T14:20.2`, `2020-09-27`. */
  key: string;
  /** 1-based line in the file of marks. */
  line: number;
  /** The best one first. */
  categories: readonly Category[];
  places: readonly MarkedPlace[];
  figures: Partial<Record<FigureKind, number>>;
  movements: readonly MarkedMovement[];
}

/** What the marks are about: the keys of the chronicle's entries in order, and which ids are places. */
export interface Marked {
  keys: readonly string[];
  isPlace: (id: string) => boolean;
}

const STAMP = /^(\d{4}-\d\d-\d\d) (?:(\d\d:\d\d)|no time)(?: (\.[1-9]\d*))?$/;
const FIGURE = /^([a-z]+) (\d+)$/;
const MOVEMENT = /^([a-z]+) ([a-z0-9-]+)->([a-z0-9-]+)$/;
const MOST_FIELDS = 5;

/** @returns the marks, and a sentence with its line for each thing that is not as it must be. */
export function readMarks(text: string, about: Marked): { marks: Mark[]; flaws: string[] } {
  const marks: Mark[] = [];
  const flaws: string[] = [];
  text.split('\n').forEach((content, i) => {
    if (content.trim() === '' || content.startsWith('#')) return;
    const line = i + 1;
    const read = markOf(content, line, about, (reason) => flaws.push(`line ${line}: ${reason}`));
    if (read) marks.push(read);
  });
  return { marks, flaws: [...flaws, ...orderFlaws(marks, about.keys)] };
}

function markOf(content: string, line: number, about: Marked, flaw: (reason: string) => void): Mark | null {
  const fields = content.split(' | ').map((field) => field.trim());
  const [stamp = '', categories = '', places = '', figures = '-', movements = '-'] = fields;
  const key = keyOf(stamp);
  if (key === null) flaw(`no stamp: "${stamp}"`);
  else if (!about.keys.includes(key)) flaw(`no entry has the stamp "${stamp}"`);
  if (fields.length > MOST_FIELDS) flaw(`${fields.length} fields, at most ${MOST_FIELDS}`);
  const mark = {
    categories: categories.split('/').map((word) => oneOf(CATEGORIES, word, 'category', flaw)),
    places: listOf(places, ' ').map((word) => placeOf(word, about, flaw)),
    figures: figuresOf(listOf(figures, ', '), flaw),
    movements: listOf(movements, ', ').map((words) => movementOf(words, about, flaw)),
  };
  repeated(mark.places.map(({ place }) => place)).forEach((place) => flaw(`place "${place}" stands twice`));
  repeated(mark.categories).forEach((category) => flaw(`category "${category}" stands twice`));
  return key === null ? null : { key, line, ...mark };
}

/** `2023-09-12 14:20 .2` is the entry whose id ends in `#2023-09-12T14:20.2`. */
function keyOf(stamp: string): string | null {
  const [, day, time, number = ''] = STAMP.exec(stamp) ?? [];
  return day === undefined ? null : `${day}${time ? `T${time}` : ''}${number}`;
}

const listOf = (field: string, separator: string): string[] => (field === '-' ? [] : field.split(separator));

const repeated = (words: readonly string[]): string[] => words.filter((word, i) => words.indexOf(word) < i);

function oneOf<Word extends string>(
  known: readonly Word[],
  word: string,
  what: string,
  flaw: (reason: string) => void,
): Word {
  if (!(known as readonly string[]).includes(word)) flaw(`unknown ${what} "${word}"`);
  return word as Word;
}

function placeId(id: string, { isPlace }: Marked, flaw: (reason: string) => void): string {
  if (!isPlace(id)) flaw(`unknown place "${id}"`);
  return id;
}

function placeOf(word: string, about: Marked, flaw: (reason: string) => void): MarkedPlace {
  const [id = '', role = 'event'] = word.split('>');
  return { place: placeId(id, about, flaw), role: oneOf(ROLES, role, 'role', flaw) };
}

function figuresOf(fields: readonly string[], flaw: (reason: string) => void): Mark['figures'] {
  const figures: Mark['figures'] = {};
  for (const field of fields) {
    const [, word = field, value] = FIGURE.exec(field) ?? [];
    const kind = oneOf(FIGURE_KINDS, word, 'figure', flaw);
    if (kind in figures) flaw(`figure "${kind}" stands twice`);
    figures[kind] = Number(value);
  }
  return figures;
}

function movementOf(words: string, about: Marked, flaw: (reason: string) => void): MarkedMovement {
  const [, what, from = '', to = ''] = MOVEMENT.exec(words) ?? [];
  if (what === undefined) flaw(`no movement: "${words}"`);
  else [from, to].forEach((id) => placeId(id, about, flaw));
  return { what: oneOf(CARRIED, what ?? 'other', 'kind of movement', flaw), from, to };
}

/** Every entry has one mark, in the order of the chronicle. */
function orderFlaws(marks: readonly Mark[], keys: readonly string[]): string[] {
  const marked = marks.map(({ key }) => key);
  const known = marked.filter((key) => keys.includes(key));
  const isInOrder = known.every((key, i) => i === 0 || keys.indexOf(known[i - 1]!) < keys.indexOf(key));
  return [
    ...keys.filter((key) => !marked.includes(key)).map((key) => `no mark for the entry ${key}`),
    ...repeated(marked).map((key) => `the entry ${key} has two marks`),
    ...(isInOrder || repeated(marked).length ? [] : ['the marks are not in the order of the chronicle']),
  ];
}
