/**
 * `npm run accuracy`: the table of the README, by chapter, from the marks made by hand.
 * `npm run accuracy -- --differences` lists every difference; with a measure after it, only those of that measure.
 */
import { MEASURES, markedChapters, markedTheatres, percent, score, type Measure } from './own-score.js';

const HEADINGS: Record<Measure, string> = {
  eventPlaces: 'event places, F1',
  role: 'role, share',
  category: 'category, best',
  categoryLenient: 'category, would do',
  figures: 'figures, F1',
  movements: 'movements, F1',
};

const chapters = markedChapters();
const seen = markedTheatres('seen');
const aside = markedTheatres('aside');
const flaws = [...chapters, ...seen, ...aside].flatMap(({ name, flaws }) =>
  flaws.map((flaw) => `${name}.txt: ${flaw}`),
);
if (flaws.length) throw new Error(`the marks do not fit the chronicles:\n${flaws.join('\n')}`);

const everything = { name: 'all', pairs: chapters.flatMap(({ pairs }) => pairs) };
const corrected = {
  name: 'all, with the corrections by hand',
  pairs: markedChapters(true).flatMap(({ pairs }) => pairs),
};
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
console.log(row(['chapter', 'entries', ...MEASURES.map((measure) => HEADINGS[measure])]));
console.log(row(['---', '---:', ...MEASURES.map(() => '---:')]));
const together = (name: string, group: typeof seen) => ({ name, pairs: group.flatMap(({ pairs }) => pairs) });
const elsewhere = together('invented theatres, looked at', seen);
const unseen = together('invented theatres, kept aside', aside);
for (const { name, pairs } of [...chapters, everything, corrected, elsewhere, unseen]) {
  const { tallies } = score(pairs);
  console.log(row([name, pairs.length, ...MEASURES.map((measure) => percent(tallies[measure]).toFixed(1))]));
}

const asked = process.argv.indexOf('--differences');
const only = process.argv[asked + 1];
if (asked > 0)
  for (const { entry, measure, found, marked } of score([...everything.pairs, ...elsewhere.pairs])
    .differences)
    if (only === undefined || only === measure)
      console.log(`${entry} ${measure}: found ${found || '-'}; marked ${marked || '-'}`);
