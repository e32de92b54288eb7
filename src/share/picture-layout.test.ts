import { describe, expect, it } from 'vitest';
import { LINE_PX, pictureLayout, wordsStartPx, wrapped, type PictureWords } from './picture-layout.js';

/** Every letter is 10 pixels wide. */
const widthOf = (words: string) => words.length * 10;
const WORDS: PictureWords = {
  title: 'Atlas',
  moment: 'Sunday, 07:10 UTC+4',
  lines: ['1 day to this moment: 25 reports'],
  signs: [
    { category: 'battle', text: 'Ground fighting 4' },
    { category: 'strike', text: 'Strikes 4' },
    { category: 'access', text: 'Roads and access 1' },
  ],
  credits: 'Natural Earth',
};

describe('wrapped', () => {
  it.each([
    ['one two three', 80, ['one two', 'three']],
    ['one', 10, ['one']],
    ['incomprehensible words', 100, ['incomprehensible', 'words']],
    ['  ', 100, []],
  ] as const)('%s in %d', (text, room, lines) => expect(wrapped(text, room, widthOf)).toEqual(lines));
});

describe('pictureLayout', () => {
  const size = { widthPx: 400, heightPx: 300 };
  const { mapPx, heightPx, placed } = pictureLayout(WORDS, size, widthOf);
  const yOf = (text: string) => placed.find((one) => one.text === text)!.yPx;

  it('puts the moment above the map, and signs and credits below it, one above the other', () => {
    expect(yOf('Atlas')).toBeLessThan(yOf('Sunday, 07:10 UTC+4'));
    expect(yOf('1 day to this moment: 25 reports')).toBeLessThan(mapPx);
    expect(yOf('Ground fighting 4')).toBeGreaterThan(mapPx + size.heightPx);
    expect(yOf('Natural Earth')).toBeGreaterThan(yOf('Roads and access 1'));
    expect(heightPx).toBeGreaterThan(yOf('Natural Earth') + LINE_PX.credits / 2);
  });

  it('keeps all words within the picture, and no two signs upon each other', () => {
    for (const one of placed) expect(wordsStartPx(one) + widthOf(one.text)).toBeLessThanOrEqual(400);
    const signs = placed.filter(({ sign }) => sign);
    for (const [at, one] of signs.entries())
      for (const other of signs.slice(at + 1))
        expect(one.yPx < other.yPx || wordsStartPx(one) + widthOf(one.text) < other.startPx).toBe(true);
  });

  it('takes no room for signs and credits where there are none', () => {
    const bare = pictureLayout({ ...WORDS, signs: [], credits: '' }, size, widthOf);
    expect(bare.heightPx).toBe(Math.ceil(bare.mapPx + size.heightPx + 14));
  });

  it('keeps the map where it is, however long the words of a frame are', () => {
    const at = (shown: string) => {
      const fixed = pictureLayout({ ...WORDS, lines: [shown] }, size, widthOf, true);
      return [fixed.mapPx, fixed.heightPx];
    };
    expect(at('1 day to this moment: 25 reports, of which a great many are on the map')).toEqual(at('none'));
  });
});
