/** Patterns of layouts become matchers of stamps and day headings. */
import type { Layout } from './layout.js';
import { toParts, type Parts } from './parts.js';
import { PIECES } from './words/pieces.js';

export interface Matcher {
  layout: Layout;
  /** The stamp that starts at this offset. */
  stampAt(text: string, offset: number): Parts | null;
  noticeAt(text: string, offset: number): Parts | null;
  /** The date that fills the text from this offset to the end of its line. */
  dayAt(text: string, offset: number): Parts | null;
  /** Calls back for each stamp in the middle of a line, in order. */
  eachInLine(text: string, found: (parts: Parts) => void): void;
}

const compiled = new WeakMap<Layout, Matcher>();

export function matcherOf(layout: Layout): Matcher {
  const known = compiled.get(layout) ?? compile(layout);
  compiled.set(layout, known);
  return known;
}

function compile(layout: Layout): Matcher {
  const inLine = (layout.inLine ?? []).map((pattern) => patternOf(`${AFTER_A_SENTENCE}${pattern}`, 'g'));
  return {
    layout,
    stampAt: firstOf(layout.stamps.map((pattern) => patternOf(pattern, 'my'))),
    noticeAt: firstOf((layout.notices ?? []).map((pattern) => patternOf(pattern, 'my'))),
    dayAt: firstOf((layout.days ?? []).map((pattern) => patternOf(`${pattern}${TO_LINE_END}`, 'my'))),
    eachInLine: (text, found) => inLine.forEach((pattern) => eachMatch(pattern, text, found)),
  };
}

/** The end of a sentence, with its closing quotation marks and brackets. */
const AFTER_A_SENTENCE = '(?<before>[.!?\\u2026\\u0589]["\\u201d\\u201c\\u2019\\u00bb)\\]]{0,3}{space})';
const TO_LINE_END = '{gap}[:.]?{gap}$';

/** @throws Error where the pattern names a piece that does not exist. */
export function patternOf(pattern: string, flags: string): RegExp {
  const source = expand(pattern);
  // Offsets of groups cost time: only where a label is looked for.
  return new RegExp(source, `u${flags}${source.includes('(?<label>') ? 'd' : ''}`);
}

function expand(pattern: string): string {
  return pattern.replace(/\{([a-z][A-Za-z0-9]*)\}/g, (_braces, name: string) => {
    const piece = PIECES[name];
    if (piece === undefined) throw new Error(`no piece "${name}" for the pattern "${pattern}"`);
    return expand(piece);
  });
}

function firstOf(patterns: readonly RegExp[]) {
  return (text: string, offset: number): Parts | null => {
    for (const pattern of patterns) {
      pattern.lastIndex = offset;
      const match = pattern.exec(text);
      const parts = match && toParts(match, offset);
      if (parts) return parts;
    }
    return null;
  };
}

function eachMatch(pattern: RegExp, text: string, found: (parts: Parts) => void): void {
  for (const match of text.matchAll(pattern)) {
    const parts = toParts(match, match.index + match.groups!.before!.length);
    if (parts) found(parts);
  }
}
