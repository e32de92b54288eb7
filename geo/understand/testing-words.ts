/** For tests of the rules that read words alone: an entry made of a text, without a document or a gazetteer. */
import type { SourceDefinition } from '../incident.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { StampMaker } from '../read/stamp.js';
import { wordsOf } from './tokens.js';

export interface Parts {
  /** Printed before the body; part of the text. */
  publisher?: string;
  /** Printed before the body as a name and a colon; part of the text. */
  poster?: string;
  /** The first line of the body. */
  heading?: string;
  sources?: readonly SourceDefinition[];
  publication?: string;
}

export function worded(body: string, { publisher, poster, heading, sources = [], publication }: Parts = {}) {
  const before = publisher ? `[ ${publisher} ] ` : poster ? `${poster}: ` : '';
  const text = before + (heading ? `${heading}\n\n` : '') + body;
  const start = before.length;
  const entry = {
    id: 'test.txt#2023-09-20T10:00',
    document: 'test.txt',
    lines: [1, text.split('\n').length] as [number, number],
    span: { start: 0, end: text.length },
    body: { start, end: text.length },
    reported: {
      local: '2023-09-20T10:00',
      iso: '2023-09-20T10:00:00+04:00',
      precision: 'minute' as const,
      why: [],
    },
    ...(heading && { heading: { start, end: start + heading.length } }),
    ...(poster && { poster: { start: 0, end: poster.length } }),
    ...(publisher && { publisher: { start: 2, end: 2 + publisher.length } }),
  };
  const context: UnderstandContext = {
    text,
    language: 'en',
    stamps: new StampMaker('Asia/Yerevan'),
    place: () => undefined,
    sources,
    document: {
      file: 'test.txt',
      language: 'en',
      zone: 'Asia/Yerevan',
      layout: 'chronicle',
      why: [],
      hash: '0000000000000000',
      lines: 1,
      ...(publication && { publication }),
    },
  };
  const resolved: WordedEntry = { entry, mentions: [], words: wordsOf(text, entry) };
  return { text, context, resolved };
}
