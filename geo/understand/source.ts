/** Who reports or claims what an entry says, and the side it speaks for. */
import type { Span } from '../entry.js';
import type { Source, SourceDefinition } from '../incident.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { NO_SIDE, SIDES } from './lexicon/sides.js';
import { literalIndex, phraseAt, phraseIndex, type Found, type PhraseIndex } from './phrases.js';
import { actorIn, hasOffice, isAccording, isSaying, isSpeaker, speakerIn, type Speech } from './speech.js';
import { tokensOf, type Token } from './tokens.js';

const sides = phraseIndex<string | null>([
  ...Object.entries(SIDES).map(([side, words]) => [words, side] as const),
  [NO_SIDE, null],
]);

/** Longest name that is shown whole. UTF-16 code units. */
const LONGEST_NAME = 90;
/** Words of such a label at most. */
const LABEL_REACH = 9;
/** Before the name of a source at the start of a sentence: "A source in", "The acting". Words. */
const LEADING_WORDS = 4;

export function sourceOf(context: UnderstandContext, { entry, words }: WordedEntry): Source {
  const known = context.sources.length ? knownSource(context, words) : null;
  if (known) return known;
  const printed = entry.publisher ? named(context.text, entry.publisher) : null;
  if (printed) return printed;
  if (entry.poster) return posted(context, words, entry.poster);
  // Below a title stands the text; without one it begins at once.
  const [first, second] = entry.heading ? [1, 0] : [0, 1];
  const later = speakerIn(words, second);
  const speaker =
    headSpeaker(words, entry.heading) ??
    speakerIn(words, first) ??
    // "An army has crossed the river. According to the mayor ...": he says so of the army.
    (later && later.verb < later.from ? later : null) ??
    actorIn(words) ??
    later ??
    body(words) ??
    speakerIn(words, 2);
  const spoken = speaker ? named(context.text, shortened(words, speaker)) : null;
  if (spoken) return spoken;
  const { publication, title, file } = context.document;
  return { name: publication ?? title ?? file, side: null };
}

/** A message is its poster's word unless it says at its head whose it is. The name may be anything: it speaks for no side. */
function posted({ text }: UnderstandContext, words: readonly Token[], poster: Span): Source {
  const speaker = labelOf(words) ?? speakerIn(words, 0);
  const spoken = speaker && named(text, shortened(words, speaker));
  return spoken ?? { name: text.slice(poster.start, poster.end), side: null, span: poster };
}

/** "Ministry of Health, as of 9:30: 18 killed": who speaks stands before a colon. */
function labelOf(words: readonly Token[]): Speech | null {
  const to = words.findIndex(({ isPieceStart, sentence }, at) => at > 0 && (isPieceStart || sentence > 0));
  if (to < 1 || !words.slice(to, LABEL_REACH).some(({ gap, sentence }) => sentence === 0 && /:\s/.test(gap)))
    return null;
  return hasOffice(words, 0, to) ? { from: 0, to, verb: to } : null;
}

const vocabularies = new WeakMap<readonly SourceDefinition[], PhraseIndex<SourceDefinition>>();

/** The index depends on the vocabulary alone; it is kept as long as the vocabulary. */
function vocabularyOf(sources: readonly SourceDefinition[]): PhraseIndex<SourceDefinition> {
  const known = vocabularies.get(sources);
  if (known) return known;
  const index = literalIndex(
    sources.flatMap((source) => source.names.map((name) => [name, source] as const)),
  );
  vocabularies.set(sources, index);
  return index;
}

/** The vocabulary's source that speaks first: at the start, else beside a verb of saying, else the first named. */
function knownSource({ text, sources }: UnderstandContext, words: readonly Token[]): Source | null {
  const index = vocabularyOf(sources);
  const found: Found<SourceDefinition>[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = phraseAt(index, words, at);
    if (!hit) continue;
    found.push(hit);
    at = hit.to - 1;
  }
  const chosen =
    found.find(({ from }) => from < LEADING_WORDS) ??
    found.find(({ from, to }) => isSaying(words, to) || isAccording(words, from)) ??
    found[0];
  if (!chosen) return null;
  // "Armenia said" stands in a vocabulary to tell a government from its country.
  let { to } = chosen;
  while (to - 1 > chosen.from && isSaying(words, to - 1)) to--;
  const start = words[chosen.from]!.start;
  const name = text.slice(start, words[to - 1]!.end).replace(/['’]s$/, '');
  const { id, side } = chosen.value;
  return { name, id, side, span: { start, end: start + name.length } };
}

/** A heading that names who speaks below it. */
function headSpeaker(words: readonly Token[], heading: Span | undefined): Speech | null {
  if (!heading) return null;
  const from = words.findIndex(({ start }) => start >= heading.start);
  let to = from;
  while (to >= 0 && to < words.length && words[to]!.end <= heading.end) to++;
  return to > from && isSpeaker(words, from, to) ? { from, to, verb: to } : null;
}

/** "The ICRC helped to bring ...": a body of many states, which acts and reports it. */
function body(words: readonly Token[]): Speech | null {
  const from = words[0]?.text === 'the' ? 1 : 0;
  const hit = phraseAt(sides, words, from);
  return hit && BODIES.has(hit.value) ? { from, to: hit.to, verb: hit.to } : null;
}
const BODIES: ReadonlySet<string | null> = new Set([null, 'european-union']);

/** Of a long name with its offices the first pieces that are short enough. */
function shortened(words: readonly Token[], { from, to }: Speech): Span {
  const start = words[from]!.start;
  let longest = to;
  while (longest - 1 > from && words[longest - 1]!.end - start > LONGEST_NAME) longest--;
  let end = longest;
  while (end < to && end > from && !/[,;(]/.test(words[end]!.gap)) end--;
  return { start, end: words[(end > from ? end : longest) - 1]!.end };
}

function named(text: string, { start, end }: Span): Source | null {
  const written = text.slice(start, end);
  const open = written.includes(')') ? -1 : written.indexOf('(');
  const name = (open > 0 ? written.slice(0, open) : written)
    .replace(/^[\s\-–—/]{1,9}/, '')
    .replace(/[\s\-–—,:;/]{1,9}$/, '');
  if (!name) return null;
  const from = start + written.indexOf(name);
  const span = { start: from, end: from + name.length };
  return { name, side: sideOf(tokensOf(text, span)), span };
}

function sideOf(words: readonly Token[]): string | null {
  for (let at = 0; at < words.length; at++) {
    const hit = phraseAt(sides, words, at);
    if (hit) return hit.value;
  }
  return null;
}
