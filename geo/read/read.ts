/** From a document's text to its entries: the steps in the order in which they run, each with its reason. */
import type { DocumentInfo, SourceDocument } from '../document.js';
import type { Entry } from '../entry.js';
import { hashText } from '../hash.js';
import type { Issue } from '../issue.js';
import { chooseLayout, type Choice } from './choose.js';
import { cut, type Piece } from './cut.js';
import { daysOf } from './days.js';
import { entriesOf } from './entries.js';
import { readFrontMatter } from './front-matter.js';
import { languageOf } from './language.js';
import { splitLines, type Lines } from './lines.js';
import { findMarks, type Marks } from './marks.js';
import { optionFlaws } from './options.js';
import { residueStart } from './residue.js';
import { settingsOf } from './settings.js';
import { timesOf } from './times.js';
import { titleOf } from './title.js';
import type { GivenDate } from './years.js';
import { documentZone } from './zone.js';

export interface ReadOptions {
  /** Id of the layout to read by. */
  layout?: string;
  /** IANA name, abbreviation or offset: the zone of stamps that print none. */
  zone?: string;
  /** `YYYY-MM-DD`: a date near the document's. */
  date?: string;
  /** The zone where neither option nor text nor language tells; without it that of the region of the default gazetteer. */
  usualZone?: string;
}

export interface ReadResult {
  info: DocumentInfo;
  /** In the order of the text. */
  entries: Entry[];
  issues: Issue[];
}

/** Where the lines of a document belong. */
export interface Sections {
  lines: Lines;
  /** 0-based line on which the text begins: below the front matter. */
  from: number;
  choice: Choice;
  marks: Marks;
  pieces: readonly Piece[];
}

export function readDocument({ file, text }: SourceDocument, options: ReadOptions = {}): ReadResult {
  const lines = splitLines(text);
  // 1. What the document says of itself, and what it was asked to be read by.
  const frontMatter = readFrontMatter(lines);
  const settings = settingsOf(frontMatter);
  const flaws = [...optionFlaws(options), ...settings.flaws];
  const asked = optionFlaws(options).length ? {} : options;
  // 2. Lines to pieces: needs neither days nor zones, so that a wrong one never moves an entry.
  const { choice, marks, pieces } = sectionsOf(lines, frontMatter.lines, asked.layout);
  // 3. Language before zone, because it is the last resort for one.
  const language = languageOf(text, pieces, choice.matcher.layout, settings.language);
  const zone = documentZone(text, pieces, {
    asked: asked.zone,
    stated: settings.zone,
    language: language.value,
    usual: asked.usualZone,
  });
  // 4. Days and times of the whole document, because a stamp that prints half of its time leans on its neighbours.
  const days = daysOf(pieces, {
    text,
    published: given(settings.published, 'front matter "published"'),
    asked: given(asked.date, 'the date that was asked for'),
  });
  const times = timesOf(pieces, days);
  // 5. All of that into entries; what could not be read becomes an issue.
  const { entries, issues } = entriesOf(
    { file, lines, layout: choice.matcher.layout, zone: zone.value },
    pieces,
    days,
    times,
    marks,
  );
  const title = settings.title ?? titleOf(lines, pieces);
  return {
    info: {
      file,
      ...(title !== undefined && { title }),
      ...(settings.publication !== undefined && { publication: settings.publication }),
      ...(settings.url !== undefined && { url: settings.url }),
      language: language.value,
      zone: zone.value,
      layout: choice.matcher.layout.id,
      why: [choice.why, ...language.why, ...zone.why],
      hash: hashText(text),
      lines: lines.starts.length,
    },
    entries,
    issues: [...flaws.map((flaw) => ({ file, ...flaw })), ...issues],
  };
}

const given = (date: string | undefined, from: string): GivenDate | undefined =>
  date === undefined ? undefined : { date, from };

export function sectionsOf(lines: Lines, from: number, layout?: string): Sections {
  const choice = chooseLayout(lines, from, layout);
  const marks = findMarks(lines, from, choice.matcher);
  const last = marks.marks.findLast(({ kind }) => kind === 'stamp')?.line ?? -1;
  const residue = Math.max(from, residueStart(lines, last));
  return {
    lines,
    from,
    choice,
    marks,
    pieces: cut(lines, from, marks.marks, choice.matcher.layout, residue),
  };
}
