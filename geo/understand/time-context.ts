/** Whether a time in a sentence is when the reported thing happened, or belongs to something else that the sentence names. */
import * as lexicon from './lexicon/time-words.js';
import type { TimeExpression } from './time-expressions.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

const WORDS = {
  approximate: wordList(lexicon.APPROXIMATE),
  glue: wordList(lexicon.GLUE),
  until: wordList(lexicon.UNTIL_WORDS),
  since: wordList(lexicon.SINCE_WORDS),
  pointers: wordList(lexicon.POINTER_WORDS),
  things: wordList(lexicon.DATED_THINGS),
  definite: wordList(lexicon.DEFINITE_WORDS),
  course: wordList(lexicon.REPORTING_COURSE),
  ordinals: wordList(lexicon.ORDINAL_WORDS),
  indefinite: wordList(lexicon.INDEFINITE_WORDS),
  as: wordList(lexicon.AS_WORDS),
  publishing: wordList(lexicon.PUBLISHING_WORDS),
  describing: wordList(lexicon.DESCRIBING),
  auxiliaries: wordList(lexicon.AUXILIARIES),
  relative: wordList(lexicon.RELATIVE_WORDS),
  had: wordList(lexicon.HAD_WORDS),
  saying: wordList(lexicon.SAYING_WORDS),
  past: wordList(lexicon.PAST_VERBS),
  ahead: wordList(lexicon.AHEAD_WORDS),
} as const;

/** No clause is read further back than this. Words. */
const MAX_BACK = 24;
/** Between the parts of one phrase. */
const CLAUSE_END = /[,;:–—“”"«»()[\]]/;

const isSkipped = (token: Token): boolean => WORDS.glue.has(token) || WORDS.approximate.has(token);

/** The token that the expression hangs on: the last before it that is neither glue nor "around". */
function headBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0 && sameSentence(tokens, at, from) && isSkipped(tokens[at] as Token)) at--;
  return at >= 0 && sameSentence(tokens, at, from) ? at : -1;
}

const sameSentence = (tokens: readonly Token[], a: number, b: number): boolean =>
  tokens[a]?.sentence === tokens[b]?.sentence;

const isVerb = (token: Token): boolean =>
  WORDS.past.has(token) || (token.text.length > 4 && token.text.endsWith('ed') && !WORDS.things.has(token));

/** "[see 3:26 p.m.]", "printed as of 3:26 p.m." */
function isPointer(tokens: readonly Token[], { from, relative }: TimeExpression): boolean {
  // "(September 9)", and the signature of a post: "(@name) September 9"
  if (!relative && /[[(){}\]]/.test((tokens[from] as Token).gap)) return true;
  for (let at = from - 1; at >= Math.max(0, from - 5); at--)
    if (WORDS.pointers.has(tokens[at]) || WORDS.publishing.has(tokens[at])) return true;
  return false;
}

/** "the agreement reached on", "those abducted on": a participle straight before the time, with no auxiliary. */
function isDescribed(tokens: readonly Token[], head: number): boolean {
  const participle = tokens[head];
  const noun = tokens[head - 1];
  if (!participle || !noun || !WORDS.describing.has(participle)) return false;
  return (
    sameSentence(tokens, head - 1, head) && !participle.gap.includes(',') && !WORDS.auxiliaries.has(noun)
  );
}

/** "the explosion on", "the death of peacekeepers in X on": a known thing stands between the last verb and the time. */
function isOfThing(tokens: readonly Token[], from: number): boolean {
  const head = headBefore(tokens, from);
  // ", as of 8 p.m.": a comma sets the time off from what stands before it
  if (CLAUSE_END.test(tokens[head + 1]?.gap ?? '')) return false;
  const isOf = tokens[from - 1]?.text === 'of' && !WORDS.indefinite.has(tokens[head - 1]);
  for (let at = head; at >= Math.max(0, head - MAX_BACK) && sameSentence(tokens, at, from); at--) {
    const token = tokens[at] as Token;
    if (WORDS.things.has(token)) return isOf || isDefinite(tokens, at);
    if (isDescription(tokens, at)) return true;
    const after = tokens[at + 1];
    if (isVerb(token) || (after && CLAUSE_END.test(after.gap) && at < head)) return false;
  }
  return false;
}

/** "the agreement reached with X on", "men abducted by X on": a participle with its own words about it. */
function isDescription(tokens: readonly Token[], at: number): boolean {
  const [before, participle, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !participle || !WORDS.describing.has(participle)) return false;
  if (!sameSentence(tokens, at - 1, at)) return false;
  if (WORDS.things.has(before) || WORDS.as.has(before)) return true;
  if (WORDS.auxiliaries.has(before) || !after) return false;
  // "the peacekeepers killed in X on", but "reported 2 soldiers killed in X on"
  return after.text === 'by' || (after.text === 'in' && isDefinite(tokens, at));
}

/** Has the noun an article or an owner, and is it not what the verb before it starts or ends? */
function isDefinite(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 5) && sameSentence(tokens, at, noun); at--) {
    const token = tokens[at] as Token;
    const isOwner = isPossessive(token);
    if (WORDS.ordinals.has(token)) return true;
    if (WORDS.indefinite.has(token) || WORDS.course.has(token)) return false;
    if (WORDS.definite.has(token) || isOwner) return !WORDS.course.has(tokens[at - 1]);
    if (isVerb(token)) return false;
  }
  return (tokens[noun] as Token).capital;
}

const isPossessive = (token: Token): boolean =>
  token.end - token.start === token.text.length + 1 && token.text.endsWith('s');

/** "the blast that occurred on", "a man who died on". */
function isInRelativeClause(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MAX_BACK) && sameSentence(tokens, at, from); at--) {
    const token = tokens[at] as Token;
    if (WORDS.relative.has(token) || isAsClause(tokens, at)) return true;
    if (token.text === 'that') return !isReported(tokens, at) && at < from - 1;
    if (at < from - 1 && CLAUSE_END.test((tokens[at + 1] as Token).gap)) return false;
  }
  return false;
}

/** "as the minister said yesterday"; not "as of", "as a result". */
function isAsClause(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  const opens = !sameSentence(tokens, at - 1, at) || CLAUSE_END.test(token.gap);
  return WORDS.as.has(token) && opens && !!next && next.text !== 'of' && tokens[at + 2]?.text !== 'result';
}

/** "the September 25 explosion": the date stands before the thing whose date it is. */
function isBeforeThing(tokens: readonly Token[], { from, to, date }: TimeExpression): boolean {
  const before = tokens[from - 1];
  if (date === undefined || !before || !(WORDS.definite.has(before) || isPossessive(before))) return false;
  for (let at = to + 1; at <= to + 5 && sameSentence(tokens, at, from); at++) {
    const token = tokens[at] as Token;
    if (CLAUSE_END.test(token.gap)) return false;
    if (WORDS.things.has(token)) return true;
  }
  return false;
}

/** Is this `that` the start of what someone says? */
function isReported(tokens: readonly Token[], that: number): boolean {
  const after = tokens[that + 1];
  const [before, word] = [tokens[that - 1], tokens[that]];
  if (after?.gap.includes(',') || before?.text === 'and' || /[,:]/.test(word?.gap ?? '')) return true;
  for (let at = that - 1; at >= Math.max(0, that - 8) && sameSentence(tokens, at, that); at--)
    if (isSaying(tokens[at] as Token)) return true;
  return false;
}

/** "the US State Department" states nothing. */
const isSaying = (token: Token): boolean => !token.capital && WORDS.saying.has(token);

/** "it said that X had been agreed on", "...; X had resigned on": what had happened before what the entry reports. */
function isPluperfect(tokens: readonly Token[], { from, date }: TimeExpression): boolean {
  if (date === undefined) return false;
  const isLater = (tokens[from] as Token).sentence > (tokens[0] as Token).sentence;
  let had = false;
  for (let at = from - 1; at >= 0 && sameSentence(tokens, at, from); at--) {
    had ||= WORDS.had.has(tokens[at]);
    if ((tokens[at + 1] as Token).gap.includes(';')) return had;
  }
  return isLater && had;
}

/** "on Friday" in a sentence about what lies ahead. */
function isAhead(tokens: readonly Token[], { from, to }: TimeExpression): boolean {
  for (let at = Math.max(0, from - MAX_BACK); at <= Math.min(tokens.length - 1, to + MAX_BACK); at++)
    if (sameSentence(tokens, at, from) && (WORDS.ahead.has(tokens[at]) || isDue(tokens, at))) return true;
  return false;
}

/** "is to arrive", "were to meet" */
const isDue = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'to' && DUE.has(tokens[at - 1]);
const DUE = wordList('is are was were');

/** "shortly before five" */
const JUST = wordList(lexicon.NEAR_HOUR_WORDS);

/** @returns true where the time says when this entry's own thing happened. */
export function isOwnTime(tokens: readonly Token[], expression: TimeExpression): boolean {
  const { from } = expression;
  if (isPointer(tokens, expression)) return false;
  for (let at = from - 1; at >= Math.max(0, from - 2); at--)
    if (WORDS.until.has(tokens[at]) && !JUST.has(tokens[at - 1])) return false;
  // what goes on since an earlier day is reported as it stands now
  if (expression.date !== undefined && WORDS.since.has(tokens[from - 1])) return false;
  const head = headBefore(tokens, from);
  if (isDescribed(tokens, head) || isOfThing(tokens, from) || isInRelativeClause(tokens, from)) return false;
  if (isBeforeThing(tokens, expression)) return false;
  return !isPluperfect(tokens, expression) && !(expression.relative && isAhead(tokens, expression));
}

/** "around", "about": so a whole hour is no exact minute. */
export function isApproximate(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 2); at--)
    if (WORDS.approximate.has(tokens[at])) return true;
  return false;
}

/** Only glue between two expressions of one sentence: "1 p.m. on September 19". */
export function isJoined(tokens: readonly Token[], one: TimeExpression, other: TimeExpression): boolean {
  if (!sameSentence(tokens, one.to, other.from) || other.from - one.to > 5) return false;
  return (
    tokens.slice(one.to + 1, other.from).every(isSkipped) &&
    !/[;()[\]]/.test((tokens[other.from] as Token).gap)
  );
}
