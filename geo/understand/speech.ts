/** Who speaks in an entry: the subject of a verb of saying, or what stands after "according to". */
import {
  ACCORDING,
  ACTING,
  AFTER_NOUNS,
  DOING,
  FINITE,
  HAPPENINGS,
  LISTENING,
  MUTE,
  NOT_YET,
  NOUN_OR_VERB,
  OFFICES,
  OPENERS,
  PAST,
  PLAIN_SAYING,
  PRONOUNS,
  SAYING,
  SMALL,
  SPEAKER_STARTS,
  TRAILING,
} from './lexicon/speech.js';
import { findPhrases, phraseAt, phraseIndex, startsIn } from './phrases.js';
import { sentenceNumbered, type Sentence, type Token } from './tokens.js';
import { wordList } from './word-lists.js';

/** Indexes of words: the speaker from `from` up to `to`, and the verb of saying. */
export interface Speech {
  from: number;
  to: number;
  /** Index of the verb, or of "according". */
  verb: number;
}

const saying = phraseIndex([[SAYING, true]]);
const according = phraseIndex([[ACCORDING, true]]);
const offices = phraseIndex([[OFFICES, true]]);
const happenings = phraseIndex([[HAPPENINGS, true]]);
const plainSaying = wordList(PLAIN_SAYING);
const openers = wordList(OPENERS);
/** What can begin words before the speaker: "In an interview, ...". */
export const isOpener = (word: Token): boolean => openers.has(word);

/** A subject longer than this is no subject. Words. */
const LONGEST_SUBJECT = 22;
/** From the start of a sentence to its verb of saying. Words. */
const VERB_REACH = 80;
/** A name with its office. Words. */
const LONGEST_NAME = 18;

/** The first speech in the sentence of this number. */
export function speechIn(words: readonly Token[], number: number): Speech | null {
  const sentence = sentenceNumbered(words, number);
  return sentence ? speechOf(words, sentence) : null;
}

/** Many rules ask for the same sentence: its speech is read once. */
export function speechOf(words: readonly Token[], sentence: Sentence): Speech | null {
  if (sentence.speech === undefined) sentence.speech = speechBetween(words, sentence.from, sentence.to);
  return sentence.speech;
}

/** The first speech in the words of one sentence, or in a part of it. */
export function speechBetween(words: readonly Token[], start: number, end: number): Speech | null {
  const { around } = words[start]!;
  if (!startsIn(saying, around) && !startsIn(according, around)) return null;
  const [named, subject] = [accordingTo(words, start, end), subjectOfSaying(words, start, end)];
  return named && subject ? (named.verb < subject.verb ? named : subject) : (named ?? subject);
}

function accordingTo(words: readonly Token[], start: number, end: number): Speech | null {
  const hit = findPhrases(according, words, start, end)[0];
  if (!hit) return null;
  let to = nameEnd(words, hit.to, pieceEnd(words, hit.to, end));
  const verb = findPhrases(saying, words, hit.to, to).find(({ from }) => isVerb(words, from, end));
  if (verb) return { from: hit.to, to: verb.from, verb: hit.from };
  // "According to A. B., the spokesperson of C, ...": the office goes with the name.
  const next = to < end ? pieceEnd(words, to, end) : to;
  if (next > to && next - to <= 12 && hasOffice(words, to, next)) to = next;
  return { from: hit.to, to: Math.min(to, hit.to + LONGEST_NAME), verb: hit.from };
}

/** "According to Artsakh's Defense Ministry battles continue": the name ends before the first plain word. */
function nameEnd(words: readonly Token[], from: number, end: number): number {
  let at = from;
  let isNamed = false;
  for (; at < end; at++) {
    const word = words[at]!;
    if (!word.capital && !small.has(word) && !phraseAt(offices, words, at, end)) break;
    isNamed ||= word.capital;
  }
  while (at > from && small.has(words[at - 1])) at--;
  return isNamed && at > from ? at : end;
}

function pieceEnd(words: readonly Token[], from: number, end: number): number {
  let at = from + 1;
  while (at < end && !words[at]!.isPieceStart) at++;
  return Math.min(at, end);
}

export const hasOffice = (words: readonly Token[], from: number, to: number): boolean =>
  findPhrases(offices, words, from, to).length > 0;
const hasHappening = (words: readonly Token[], from: number, to: number): boolean =>
  findPhrases(happenings, words, from, to).length > 0;

function subjectOfSaying(words: readonly Token[], start: number, end: number): Speech | null {
  for (let at = start + 1; at < Math.min(end, start + VERB_REACH); at++) {
    if (!phraseAt(saying, words, at, end) || !isVerb(words, at, end)) continue;
    const after = subjectAfter(words, at, end);
    if (after) return after;
    const from = subjectStart(words, start, at);
    if (from < at) return { from, to: at, verb: at };
  }
  return null;
}

/** "Troops hold the station, says an adviser to the mayor": the speaker stands behind the verb. */
function subjectAfter(words: readonly Token[], verb: number, end: number): Speech | null {
  const from = verb + 1;
  const next = words[from];
  if (!next || from >= end || !plainSaying.has(words[verb]) || !words[verb]!.gap.includes(',')) return null;
  if (!/^\s+$/.test(next.gap) || pronouns.has(next) || listening.has(words[verb])) return null;
  // "says a driver who turned back", "says the mayor, adding that": the name ends there.
  let to = pieceEnd(words, from, end);
  for (let at = from + 1; at < to; at++) if (RELATIVE.has(words[at])) to = at;
  const isOne =
    to - from <= LONGEST_NAME &&
    (next.capital || speakerStarts.has(next) || (!small.has(next) && hasOffice(words, from, to))) &&
    !hasFinite(words, from, to);
  return isOne ? { from, to, verb } : null;
}
const speakerStarts = wordList(SPEAKER_STARTS);
const listening = wordList(LISTENING);

/** "the report", "a statement": a noun; "was declared": said by another; "has called": a verb. */
const NO_VERB_AFTER = wordList(
  'the a an this that these its their his her of in to daily joint and or no each for with as on by phone telephone our any your my be been being is are was were wurde wurden ist sind',
);
const isVerb = (words: readonly Token[], at: number, end: number): boolean =>
  !words[at]!.capital &&
  !NO_VERB_AFTER.has(words[at - 1]) &&
  (!notYet.has(words[at - 1]) || words[at - 1]!.capital) &&
  !isNoun(words, at, end);

const notYet = wordList(NOT_YET);
const bothNounAndVerb = wordList(NOUN_OR_VERB);
const ofNouns = wordList(AFTER_NOUNS);
/** "Fighters attacked posts along the road" names no speaker; "the agency reports at least 5 dead" does. */
const isNoun = (words: readonly Token[], at: number, end: number): boolean =>
  at + 1 < end &&
  bothNounAndVerb.has(words[at]) &&
  ofNouns.has(words[at + 1]) &&
  words[at + 2]?.text !== 'least';

function subjectStart(words: readonly Token[], start: number, verb: number): number {
  const starts = [start];
  for (let at = start + 1; at < verb; at++) if (words[at]!.isPieceStart) starts.push(at);
  while (starts.length > 1 && openers.has(words[starts[0]!])) starts.shift();
  const [first, last] = [starts[0]!, starts[starts.length - 1]!];
  // "It is concerned about A, the spokesperson of B said": what was said stands first.
  const isSaidFirst =
    last > first &&
    (verb - first > LONGEST_SUBJECT || hasFinite(words, first, last) || hasHappening(words, first, last));
  const from = isSaidFirst || isOwnSubject(words, first, last, verb) ? last : first;
  return verb - from <= LONGEST_SUBJECT ? from : verb;
}

/** "A motorcyclist, 23, drowned last night, police say": an office straight before the verb, and no name before it. */
const isOwnSubject = (words: readonly Token[], first: number, last: number, verb: number): boolean =>
  last > first &&
  !words[verb]!.gap.includes(',') &&
  !hasOffice(words, first, last) &&
  words.slice(first + 1, last).some((word) => !word.capital && !small.has(word) && !/^\d/.test(word.text)) &&
  hasOffice(words, last, verb);

const finite = wordList(FINITE);
const past = wordList(PAST);
const hasFinite = (words: readonly Token[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(
      (word, i) =>
        (finite.has(word) && !RELATIVE.has(words[from + i - 1])) || (i > 0 && isPast(words, from + i)),
    );

/** "Aircraft bombed a town, the police said": told, and not "the wounded mayor", "the mayor, elected in May". */
function isPast(words: readonly Token[], at: number): boolean {
  const word = words[at]!;
  const { text, capital, isPieceStart, gap } = word;
  if (capital || isPieceStart || gap !== ' ' || !(past.has(word) || /^.{3,}ed$/.test(text))) return false;
  const before = words[at - 1]!;
  return !small.has(before) && !RELATIVE.has(before) && !before.text.endsWith('ly');
}
const RELATIVE = wordList('who which that whom');

export const isSaying = (words: readonly Token[], at: number): boolean =>
  phraseAt(saying, words, at) !== null && !words[at]!.capital;

/** The words before end in "according to". */
export const isAccording = (words: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4].some((back) => at >= back && phraseAt(according, words, at - back, at)?.to === at);

/** "A. B. in an interview with C made the following remarks": the name ends before what A. B. does. */
function subjectEnd(words: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const word = words[at]!;
    if (doing.has(word) || (word.text === 'in' && articles.has(words[at + 1]))) return at;
  }
  return to;
}

const doing = wordList(DOING);
const articles = wordList('a an his her their response');
const trailing = wordList(TRAILING);
const mute = wordList(MUTE);
const pronouns = wordList(PRONOUNS);
const small = wordList(SMALL);

/** A name with a capital, or an office: no pronoun, and nothing that befalls. */
export function speakerIn(words: readonly Token[], sentence: number): Speech | null {
  const speech = speechIn(words, sentence);
  if (!speech) return null;
  let { from, to } = speech;
  to = subjectEnd(words, from, to);
  while (to > from && trailing.has(words[to - 1])) to--;
  from = pastOpener(words, from, to);
  if (to <= from || pronouns.has(words[from]) || finite.has(words[from])) return null;
  // "The dam is safe, the water service informs": what speaks last is a speaker, whatever it is.
  const isLast = (speech.verb < from || isEnd(words, speech.verb + 1)) && speakerStarts.has(words[from]);
  const isOffice = isLast || hasOffice(words, from, to);
  if (mute.has(words[to - 1])) return null;
  if (!isOffice && hasHappening(words, from, to)) return null;
  const isNamed = words.slice(from, to).some(({ capital }, i) => capital && (i > 0 || to - from < 4));
  return isNamed || isOffice ? { ...speech, from, to } : null;
}

const isEnd = (words: readonly Token[], at: number): boolean =>
  words[at] === undefined || words[at]!.isPieceStart || words[at]!.sentence !== words[at - 1]!.sentence;

/** "In New York the council condemns": who speaks stands behind the place. */
function pastOpener(words: readonly Token[], first: number, to: number): number {
  let from = first;
  while (to > from && openers.has(words[from]) && !words[from + 1]?.gap.includes(',')) from++;
  if (from === first) return from;
  let name = from;
  while (name < to && words[name]!.capital) name++;
  return name > from && name < to && words[name]!.text === 'the' ? name : from;
}

/** "The Disaster Office ordered the evacuation": who acts at the head of the text, an office by its name. */
export function actorIn(words: readonly Token[]): Speech | null {
  let to = 0;
  let office = 0;
  for (; to < Math.min(words.length, LONGEST_NAME) && !(to > 0 && words[to]!.isPieceStart);) {
    const hit = phraseAt(offices, words, to);
    const word = words[to]!;
    if (!hit && !word.capital && !small.has(word)) break;
    if (hit) office = hit.to;
    to = hit?.to ?? to + 1;
  }
  const next = words[to];
  const isTold = next !== undefined && (isPast(words, to) || finite.has(next) || acting.has(next));
  // "The statement was read", "The operator will open the dam": no name.
  const isNamed = phraseAt(offices, words, 0) !== null || words.slice(1, to).some(({ capital }) => capital);
  return office > 0 && isNamed && isTold && !hasHappening(words, 0, to) ? { from: 0, to, verb: to } : null;
}
const acting = wordList(ACTING);

/** Words that name a speaker and say nothing: "The Ministry of Foreign Affairs". All but small words have capitals. */
export const isSpeaker = (words: readonly Token[], from: number, to: number): boolean =>
  to - from <= LONGEST_NAME &&
  hasOffice(words, from, to) &&
  words.slice(from, to).every((word) => word.capital || small.has(word));
