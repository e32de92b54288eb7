/** What a state does at home: its council meets, it declares a state of war, it calls up its men. */
import * as lexicon from './lexicon/place-words.js';
import type { PlacedName } from './mention-words.js';
import { isLocative, near } from './beside.js';
import { isState } from './roles.js';
import type { Token } from './tokens.js';
import { wordList, type WordList } from './word-lists.js';

const WORDS = {
  councils: wordList(lexicon.COUNCILS),
  convening: wordList(lexicon.CONVENING),
  sessions: wordList(lexicon.SESSIONS),
  declaring: wordList(lexicon.DECLARING),
  decrees: wordList(lexicon.DECREES),
  callingUp: wordList(lexicon.CALLING_UP),
  everywhere: wordList(lexicon.EVERYWHERE),
};

/** "X's Security Council", then "met". Words. */
const [LONGEST_COUNCIL, LONGEST_VERB] = [3, 3];
/** "A meeting", then "of the Security Council of X". Words. */
const LONGEST_SESSION = 7;
/** "X declared", then "a state of war". Words. */
const [LONGEST_SUBJECT, LONGEST_DECREE] = [2, 5];

/** The states of which the entry tells such an act, each by the name that tells it. */
export function actsOfStates(words: readonly Token[], names: readonly PlacedName[]): PlacedName[] {
  return names.filter(
    (name) =>
      isState(name.place) &&
      name.mention.kind === 'literal' &&
      (isConvened(words, name) || isDeclared(words, name) || isUnderWay(words, name)),
  );
}

/** Index of the first such word after `from`, in its sentence and piece of it; -1 where there is none. */
function next(words: readonly Token[], from: number, most: number, set: WordList): number {
  const { sentence } = words[from] as Token;
  for (let at = from + 1; at <= from + most && words[at]?.sentence === sentence; at++) {
    if ((words[at] as Token).isPieceStart) return -1;
    if (set.has(words[at])) return at;
  }
  return -1;
}

/** "X's Security Council met", "a meeting of the Security Council of X" */
function isConvened(words: readonly Token[], name: PlacedName): boolean {
  const { first, last } = name;
  if (words[first - 1]?.text === 'of' && WORDS.councils.has(words[first - 2]))
    return near(words, name, WORDS.sessions, LONGEST_SESSION, 0);
  const council = next(words, last, LONGEST_COUNCIL, WORDS.councils);
  return council > 0 && next(words, council, LONGEST_VERB, WORDS.convening) > 0;
}

function isDeclared(words: readonly Token[], { last }: PlacedName): boolean {
  const verb = next(words, last, LONGEST_SUBJECT, WORDS.declaring);
  return verb > 0 && next(words, verb, LONGEST_DECREE, WORDS.decrees) > 0;
}

const isEverywhere = (words: readonly Token[], { first }: PlacedName): boolean => {
  const [before, all] = [words[first - 1], words[first - 2]];
  return WORDS.everywhere.has(before) || (before?.text === 'over' && all?.text === 'all');
};

/** "a partial mobilisation is under way in X", "people all over X have come" */
const isUnderWay = (words: readonly Token[], name: PlacedName): boolean =>
  name.place.type === 'country' &&
  isLocative(words, name) &&
  (near(words, name, WORDS.callingUp, 6, 0) || isEverywhere(words, name));
