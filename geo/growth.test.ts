/** Hostile texts through the whole pipeline: one entry without end must not cost much more than its length. */
import { describe, expect, test } from 'vitest';
import { defaultPlaces } from '../gazetteer/default.js';
import { knowledge, readAtlas } from './atlas.js';
import { entryFeatures } from './build/features.js';
import { growth, MOST_GROWTH } from './growth-check.js';

const known = knowledge(defaultPlaces());
const place = (id: string) => known.places.get(id);
/** Long enough to show, short enough that even quadratic work ends. UTF-16 units. */
const SMALL = 5000;
const LONG_MS = 120_000;

const run = (words: string) =>
  void readAtlas({ file: 'x.md', text: `## 2023-09-20\n\n**08:30** ${words}` }, known).records.flatMap(
    (record) => entryFeatures(record, place),
  );

describe('the work of the whole pipeline grows with the text', () => {
  test.each([
    'Stepanakert, ',
    'Stepanakert/',
    'Martuni and ',
    'Martuni-',
    'Berdzor (',
    'in Martuni. ',
    'from Stepanakert to ',
    '12 km south of ',
    'between Stepanakert and ',
    '7 people were killed and ',
    '12-',
    'said that ',
    'according to ',
    'denied that ',
    'on 19 September ',
    'Мартунинский ',
    "Stepanakert's ",
    'villages in ',
    '“(',
  ])(
    '%j',
    (seed) => {
      expect(growth(run, seed, 6, SMALL)).toBeLessThan(MOST_GROWTH);
    },
    LONG_MS,
  );
});
