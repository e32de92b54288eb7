/**
 * The short title of an entry, for lists: its own heading, or who says it and what, without what stands between.
 * Untrusted text, cut but not changed.
 */
import type { Source } from '../incident.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { PLAIN_SAYING, THAT } from './lexicon/speech.js';
import { numberAt } from './numbers.js';
import { speechIn } from './speech.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

/** Longest title, the mark of omission included. UTF-16 code units. */
const LONGEST = 90;
/** A clause shorter than this says too little to stand for the entry. UTF-16 code units. */
const SHORTEST_CLAUSE = 75;
const OMISSION = '…';
/** Kept at the end of a title: they close what is opened in it. */
const CLOSERS = '"”»’\')]!?%';
/** From the verb of saying to "that" or a colon: "told Azatutyun that". Words. */
const THAT_REACH = 9;
/** Fewer words after the verb say nothing. */
const FEWEST_WORDS = 2;
/** The speaker starts the sentence, after "the" at most. Words. */
const LEADING_WORDS = 3;

const plainSaying = wordList(PLAIN_SAYING);
const that = wordList(THAT);

export function titleOf({ text }: UnderstandContext, { entry, words }: WordedEntry, source: Source): string {
  if (entry.heading) return shortened(text.slice(entry.heading.start, entry.heading.end));
  const whole = sentenceAt(text, words, 0, entry.body.end);
  // A message is its poster's own words: "they say that it is taken" is not what the poster says of it.
  const isOwn = entry.poster !== undefined && source.span?.start === entry.poster.start;
  return shortened((isOwn ? null : spoken(text, words, source, entry.body.end)) ?? whole);
}

/** "The Kremlin, through its spokesperson, said that ...": who, and what was said. */
function spoken(text: string, words: readonly Token[], { name, span }: Source, end: number): string | null {
  const sentence = words[0]?.sentence ?? 0;
  const speech = speechIn(words, sentence);
  if (!span || !speech || speech.verb < speech.to || speech.from >= LEADING_WORDS) return null;
  const verb = words[speech.verb]!;
  if (span.start >= verb.start || span.start >= (words[LEADING_WORDS]?.start ?? 0)) return null;
  // "The minister: all border posts stay open": what looks like a verb is what was said.
  if (/:\s/.test(text.slice(span.end, verb.start))) return null;
  const next = words.findIndex((word) => word.sentence !== sentence);
  const isAlone = next > 0 && next - speech.verb <= FEWEST_WORDS;
  // "A. B. tweets:", and what was said stands in the next line.
  if (isAlone && plainSaying.has(verb)) return `${name}: ${sentenceAt(text, words, next, end)}`;
  if ((next < 0 ? words.length : next) - speech.verb <= FEWEST_WORDS) return null;
  const said = plainSaying.has(verb) ? whatIsSaid(words, speech.verb) : null;
  const last = endOfSentence(text, words, speech.verb, end);
  return said === null ? `${name} ${text.slice(verb.start, last)}` : `${name}: ${text.slice(said, last)}`;
}

/** Offset of what is said: after "that", or after a colon with its quotation mark. */
function whatIsSaid(words: readonly Token[], verb: number): number | null {
  const { sentence } = words[verb]!;
  let counts = false;
  for (let at = verb + 1; at <= verb + THAT_REACH && words[at]?.sentence === sentence; at++) {
    const word = words[at]!;
    const { gap, start } = word;
    // "reported 34 injured: 16 officers and 18 civilians": behind the colon stand the parts.
    if (opensSpeech(gap))
      return counts && !QUOTED.test(gap)
        ? null
        : start - /\S*$/.exec(gap.slice(gap.indexOf(':') + 1))![0].length;
    counts ||= !word.capital && numberAt(words, at) !== null;
    const next = words[at + 1];
    if (that.has(word) && next?.sentence === sentence) return next.start;
  }
  return null;
}

const QUOTED = /:\s*["“„«‘']/;
/** A colon with a space or a quotation mark behind it; not that of a time, a score or an address: 9:30, 3:1, https://. */
const opensSpeech = (gap: string): boolean => /:["“„«‘'([\s]/.test(gap);

/** The sentence that starts at this word, with the quotation mark before it. */
function sentenceAt(text: string, words: readonly Token[], at: number, end: number): string {
  const first = words[at];
  if (!first) return '';
  const start = first.start - (/["“„«‘'([]/.test(text[first.start - 1] ?? '') ? 1 : 0);
  return text.slice(start, endOfSentence(text, words, at, end));
}

function endOfSentence(text: string, words: readonly Token[], at: number, end: number): number {
  let next = at;
  while (next < words.length && words[next]!.sentence === words[at]!.sentence) next++;
  const limit = words[next]?.start ?? end;
  let to = words[next - 1]!.end;
  // "by 8 a.m.": the stop of a short form.
  if (text[to] === '.' && /\.\p{L}$/u.test(text.slice(to - 2, to))) to++;
  while (to < limit && CLOSERS.includes(text[to]!)) to++;
  return to;
}

function shortened(sentence: string): string {
  const line = sentence.trim().split('\n', 1)[0]!.trim();
  if (line.length <= LONGEST) return line;
  const whole = wordsWithin(line, LONGEST - OMISSION.length);
  return (clauseOf(whole) || whole).replace(/[\s,;:–—-]{1,4}$/, '') + OMISSION;
}

/** As many whole words as fit; of a single long word as much as fits, no character halved. */
function wordsWithin(line: string, length: number): string {
  const space = line.lastIndexOf(' ', length);
  if (space > 0) return line.slice(0, space);
  return line.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** Up to the last comma, colon or dash before a space. */
function clauseOf(line: string): string {
  for (let at = line.length - 1; at > SHORTEST_CLAUSE; at--)
    if (line[at] === ' ' && /[,;:–—-]/.test(line[at - 1]!)) return line.slice(0, at);
  return '';
}
