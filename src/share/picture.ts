/** A picture of what the map shows, with the moment, the signs and the credits that belong to it, as a PNG file. */
import { CATEGORIES } from '../../geo/incident.js';
import { CATEGORY_STYLE, SHAPE_PATH } from '../atlas/categories.js';
import { clockWords } from '../clock/clock-words.js';
import { categoriesWithin } from '../filters/categories-within.js';
import { activeFilters } from '../filters/facet-options.js';
import type { MapPicture } from '../map/contract.js';
import { numberFormat } from '../text/units.js';
import type { View } from '../view/view.svelte.js';
import {
  pictureLayout,
  roomPx,
  signMiddlePx,
  wordsStartPx,
  type Placed,
  type PictureWords,
  type Style,
} from './picture-layout.js';

/** Pixels a CSS pixel: sharp when printed or shown on a fine screen. */
const PIXEL_RATIO = 2;
const SIGN_RADIUS_PX = 6.5;

const FONTS: Readonly<Record<Style, string>> = {
  title: '600 15px',
  moment: '600 24px',
  line: '14px',
  sign: '14px',
  credits: '11.5px',
};

/** @param title of the page or of the reader's files. @throws Error where there is no map to draw. */
export async function picture(view: View, title: string): Promise<Blob> {
  if (!view.map) throw new Error(view.text.page.noWebGl);
  const taken = await view.map.picture(PIXEL_RATIO);
  const canvas = document.createElement('canvas');
  const ink = canvas.getContext('2d');
  if (!ink) throw new Error('this browser gives no canvas to draw on');
  drawSheet(ink, taken, sheetWords(view, title, taken.credits, true), view, 'whole');
  taken.image.close();
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))),
      'image/png',
    ),
  );
}

/** @param isCounted whether the signs are those of this moment with their numbers; else all of the atlas, the same for every frame. */
export function sheetWords(view: View, title: string, credits: string, isCounted: boolean): PictureWords {
  const { day, time, zone, shown } = clockWords(view, true);
  const counts = categoriesWithin(view, view.visible);
  const numbers = numberFormat(view.locale);
  const filters = activeFilters(view);
  const known = new Set(view.atlas.entries.map(({ category }) => category));
  return {
    title,
    moment: `${day}, ${time} ${zone}`,
    lines: [
      shown,
      ...(filters.length > 0 ? [`${view.text.filters.button}: ${filters.join(' · ')}`] : []),
      ...(view.leaving ? [view.text.page.noCasualties] : []),
    ],
    signs: CATEGORIES.filter((category) => (isCounted ? counts : known).has(category)).map((category) => {
      const name = view.text.atlas.categories[category];
      return { category, text: isCounted ? `${name} ${numbers.format(counts.get(category)!)}` : name };
    }),
    credits,
  };
}

/** The size of the sheet: as its words need it; the same, with even sides as films need them; that of the frame before. */
export type SheetSize = 'whole' | 'even' | 'kept';

export function drawSheet(
  ink: CanvasRenderingContext2D,
  taken: MapPicture,
  words: PictureWords,
  view: View,
  size: SheetSize,
): void {
  const { widthPx, heightPx, image } = taken;
  const family = getComputedStyle(document.body).fontFamily;
  const fontOf = (style: Style) => `${FONTS[style]} ${family}`;
  const layout = pictureLayout(
    words,
    { widthPx, heightPx },
    (text, style) => {
      ink.font = fontOf(style);
      return ink.measureText(text).width;
    },
    size !== 'whole',
  );
  const { canvas } = ink;
  const scale = image.width / widthPx;
  const even = (pixels: number) => (size === 'even' ? pixels & ~1 : pixels);
  if (size !== 'kept') {
    canvas.width = even(image.width);
    canvas.height = even(Math.round(layout.heightPx * scale));
  }
  ink.setTransform(scale, 0, 0, scale, 0, 0);
  const [panel, text, soft] = colours();
  ink.fillStyle = panel;
  ink.fillRect(0, 0, canvas.width / scale, canvas.height / scale);
  ink.drawImage(image, 0, layout.mapPx, widthPx, heightPx);
  const isRtl = document.documentElement.dir === 'rtl';
  ink.direction = isRtl ? 'rtl' : 'ltr';
  ink.textAlign = 'start';
  ink.textBaseline = 'middle';
  const across = (startPx: number) => (isRtl ? widthPx - startPx : startPx);
  for (const one of layout.placed) {
    if (one.sign) sign(ink, one, across(signMiddlePx(one)), view);
    ink.font = fontOf(one.style);
    ink.fillStyle = one.style === 'credits' || one.style === 'line' ? soft : text;
    ink.fillText(one.text, across(wordsStartPx(one)), one.yPx, roomPx(one, widthPx));
  }
}

function sign(ink: CanvasRenderingContext2D, { sign, yPx }: Placed, xPx: number, { theme }: View): void {
  const style = CATEGORY_STYLE[sign!];
  ink.save();
  ink.translate(xPx, yPx);
  ink.scale(SIGN_RADIUS_PX, SIGN_RADIUS_PX);
  ink.fillStyle = theme === 'dark' ? style.colourDark : style.colourLight;
  ink.fill(new Path2D(SHAPE_PATH[style.shape]));
  ink.restore();
}

function colours(): [panel: string, text: string, soft: string] {
  const styles = getComputedStyle(document.documentElement);
  const named = (name: string) => styles.getPropertyValue(name).trim();
  return [named('--panel'), named('--ink'), named('--ink-soft')];
}
