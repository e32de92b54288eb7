/** Where the words about a picture of the map stand: above it the moment and what is shown, below it the signs and the credits. */
import type { Category } from '../../geo/incident.js';

export interface PictureWords {
  title: string;
  /** Day, time and zone. */
  moment: string;
  /** How much is shown, and what the filters are set to. */
  lines: readonly string[];
  signs: readonly { category: Category; text: string }[];
  credits: string;
}

export type Style = 'title' | 'moment' | 'line' | 'sign' | 'credits';

export interface Placed {
  style: Style;
  text: string;
  /** From the start of reading: the left edge, or the right one where words run leftwards. CSS pixels. */
  startPx: number;
  /** The middle of the line. */
  yPx: number;
  /** A category's shape before the words. */
  sign?: Category;
}

export interface PictureLayout {
  /** Where the map begins, and the height of all. CSS pixels. */
  mapPx: number;
  heightPx: number;
  placed: readonly Placed[];
}

const MARGIN_PX = 14;
const SIGN_PX = 20;
const SIGN_GAP_PX = 18;
export const LINE_PX: Readonly<Record<Style, number>> = {
  title: 22,
  moment: 34,
  line: 20,
  sign: 24,
  credits: 18,
};

/**
 * @param widthOf CSS pixels of words in a style.
 * @param isFixed whether words that change from frame to frame keep to one line, so that the map stays where it is.
 */
export function pictureLayout(
  { title, moment, lines, signs, credits }: PictureWords,
  size: { widthPx: number; heightPx: number },
  widthOf: (text: string, style: Style) => number,
  isFixed = false,
): PictureLayout {
  const room = size.widthPx - 2 * MARGIN_PX;
  const placed: Placed[] = [];
  let top = MARGIN_PX / 2;
  const write = (text: string, style: Style) => {
    const isLine = isFixed && (style === 'moment' || style === 'line');
    const all = isLine ? [text] : wrapped(text, room, (words) => widthOf(words, style));
    for (const line of all) {
      placed.push({ style, text: line, startPx: MARGIN_PX, yPx: top + LINE_PX[style] / 2 });
      top += LINE_PX[style];
    }
  };
  write(title, 'title');
  write(moment, 'moment');
  for (const line of lines) write(line, 'line');
  const mapPx = (top += MARGIN_PX / 2);
  top += size.heightPx + MARGIN_PX / 2;
  let startPx = MARGIN_PX;
  for (const { category, text } of signs) {
    const widthPx = SIGN_PX + widthOf(text, 'sign');
    if (startPx > MARGIN_PX && startPx + widthPx > MARGIN_PX + room) {
      startPx = MARGIN_PX;
      top += LINE_PX.sign;
    }
    placed.push({ style: 'sign', text, startPx, yPx: top + LINE_PX.sign / 2, sign: category });
    startPx += widthPx + SIGN_GAP_PX;
  }
  if (signs.length > 0) top += LINE_PX.sign;
  if (credits) write(credits, 'credits');
  return { mapPx, heightPx: Math.ceil(top + MARGIN_PX / 2), placed };
}

/** Lines of whole words, none wider than the room where its words are not. */
export function wrapped(text: string, roomPx: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > roomPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** From the start of a word to the shape before it. */
export const signMiddlePx = ({ startPx }: Placed): number => startPx + SIGN_PX / 2 - 3;
/** Words that are wider are drawn narrower. */
export const roomPx = (one: Placed, widthPx: number): number => widthPx - wordsStartPx(one) - MARGIN_PX / 2;
export const wordsStartPx = ({ startPx, sign }: Placed): number => startPx + (sign ? SIGN_PX : 0);
