/** Where words and names end in a text. */
import { APOSTROPHE, IGNORED, infoAt, isDash, LOWER, SOLO, UNIT, UNITS, UPPER, WORD } from './names.js';

const SPACE = 0x20;
const UNDERSCORE = 0x5f;

/** The end of `Stepanakert_News` in `@Stepanakert_News`: handles name people, not places. In `#tags` case says nothing. */
export function endOfHandle(text: string, at: number, end: number): number {
  while (at < end && (infoAt(text, at) & (WORD | IGNORED) || text.charCodeAt(at) === UNDERSCORE)) at++;
  return at;
}

/** Where the small word ends; at the capital in `l'Arménie`, which may be a name. */
export function endOfSmallWord(text: string, at: number, end: number): number {
  let afterApostrophe = false;
  for (; at < end; at++) {
    const info = UNITS[text.charCodeAt(at)] as number;
    if (info & APOSTROPHE) afterApostrophe = true;
    else if (!(info & (WORD | IGNORED)) || info & SOLO || (afterApostrophe && info & UPPER)) return at;
  }
  return end;
}

/** Where the next word of the same name begins; -1 where what stands between ends a name. */
export function nextWord(text: string, at: number, end: number, tagged: boolean): number {
  const from = at;
  let lines = 0;
  for (; at < end && at - from <= 4; at++) {
    const unit = text.charCodeAt(at);
    const info = UNITS[unit] as number;
    if (info & WORD) return at === from && !tagged && !(info & SOLO) ? -1 : at;
    if (unit === 0x0a && ++lines > 1) return -1;
    if (!(isSpace(unit) || isDash(unit) || info & IGNORED || (unit === 0x2e && at === from))) return -1;
  }
  return -1;
}

const isSpace = (unit: number): boolean =>
  unit === SPACE ||
  unit === 0xa0 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x202f ||
  unit === 0x3000;

export function firstWord(name: string): number {
  for (let at = 0; at < name.length; at++) if (infoAt(name, at) & WORD) return at;
  return name.length;
}

export const isFirstLetterSmall = (name: string): boolean => (infoAt(name, firstWord(name)) & LOWER) !== 0;

/** Single letters and bare numbers are in every gazetteer and are names in no text; `M5` is one of a road alone. */
export function isUnfit(name: string, isRoad: boolean): boolean {
  let letters = 0;
  let digits = 0;
  for (let at = 0; at < name.length; at++) {
    const info = infoAt(name, at);
    if (info & SOLO) return false;
    if (info & WORD && (info & UNIT) > 0x39) letters++;
    else if (info & WORD) digits++;
  }
  return letters < 2 && !(isRoad && letters + digits > 1 && letters > 0);
}

/** "Tal province" as the last of a list: "Alpha, Beta and Tal provinces". Undefined where the name is one word, or not English. */
export const pluralOf = (name: string): string | undefined =>
  / [a-z]*[a-rt-z]$/.test(name) ? name.replace(/y$/, 'ie') + 's' : undefined;
