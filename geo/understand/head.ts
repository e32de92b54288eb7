/** The noun that a number counts. */
import type { FigureKind } from '../incident.js';
import { after, NOUN_REACH, people, stops } from './fate-words.js';
import { numberAt } from './numbers.js';
import { phraseAt } from './phrases.js';
import type { Token } from './tokens.js';

export interface Head {
  /** Index after the noun. */
  to: number;
  /** Fates told by the noun or the words before it. */
  kinds: FigureKind[];
}

export const isPerson = (words: readonly Token[], at: number): boolean =>
  phraseAt(people, words, at) !== null;

/** The noun of the number: people, or a word that tells their fate at once: "100 wounded". */
export function headOf(words: readonly Token[], from: number): Head | null {
  const kinds: FigureKind[] = [];
  let to = from;
  for (let at = from; at < Math.min(words.length, from + NOUN_REACH); at++) {
    const word = words[at]!;
    if (at > from && (word.isPieceStart || word.sentence !== words[from]!.sentence)) break;
    if (at === from && (word.sentence !== words[from - 1]!.sentence || word.isPieceStart)) break;
    const fate = phraseAt(after, words, at);
    if (fate) {
      kinds.push(fate.value);
      to = fate.to;
      at = fate.to - 1;
      continue;
    }
    const noun = phraseAt(people, words, at);
    if (noun) {
      // "an Armenian soldier": two nouns for the same people.
      const isPlain = words[noun.to]?.sentence === word.sentence && words[noun.to]!.gap === ' ';
      const second = isPlain ? phraseAt(people, words, noun.to) : null;
      return { kinds, to: second?.to ?? noun.to };
    }
    // "seriously and critically injured"
    if (word.text === 'and' && words[at - 1]!.text.endsWith('ly')) continue;
    // "18 vehicles crossed": a noun for other things than people.
    if (word.text.endsWith('s') || kinds.length || stops.has(word) || numberAt(words, at)) break;
  }
  return kinds.length ? { kinds, to } : null;
}
