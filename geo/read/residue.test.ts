import { describe, expect, test } from 'vitest';
import { splitLines } from './lines.js';
import { residueStart } from './residue.js';

/** 1-based line on which the page below begins; 0 where it does not. */
function residueLine(text: string, after = 0): number {
  const lines = splitLines(text);
  const start = residueStart(lines, after);
  return start === lines.starts.length ? 0 : start + 1;
}

const STAMP = '9 a.m.: Rain began.\n';

describe('below the last stamp', () => {
  test.each([
    ['nothing', STAMP, 0],
    ['paragraphs of the entry', `${STAMP}It rained all day.\n\nThe Council\n\nIt met.\n`, 0],
    ['a line of rights', `${STAMP}It rained.\n© Valley News\nDeveloped by us\n`, 3],
    ['rights in Russian', `${STAMP}Все права защищены\n`, 2],
    ['a link', `${STAMP}Read moreThe dam\nA text about the dam.\n`, 2],
    [
      'a link below its teaser',
      `${STAMP}It rained.\nThe Long Story of the Dam\nHow it was built.\nRead more\n`,
      3,
    ],
    [
      'a link below two titles',
      `${STAMP}It rained.\nNews Watch\nEpisode 252 of the Week\nHow it was built.\nRead moreX\n`,
      3,
    ],
    ['a link inside a sentence', `${STAMP}Those who want to Read more find it.\n`, 0],
  ])('%s', (_name, text, line) => {
    expect(residueLine(text)).toBe(line);
  });
});

test('a text without stamps may link to others in its middle', () => {
  expect(residueLine('A Title\n\nSome text.\n\nRead also: the dam\n\nMore text.\n', -1)).toBe(0);
  expect(residueLine('A Title\n\nSome text.\n\nAll rights reserved\n', -1)).toBe(5);
});
