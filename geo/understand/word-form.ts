import { fold } from '../../gazetteer/names.js';

const POSSESSIVE = /['’ʼ`´]s$/i;
/** A word as word lists are compared with it: folded, without a possessive ending. */
export function wordForm(word: string): string {
  // Nearly all words are small Latin letters alone, which fold to themselves.
  let isSmall = true;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) continue;
    if (unit < 0x41 || unit > 0x5a) return fold(word.replace(POSSESSIVE, '')).replaceAll(' ', '');
    isSmall = false;
  }
  return isSmall ? word : word.toLowerCase();
}
