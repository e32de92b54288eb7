import { expect, test } from 'vitest';
import type { MentionRecord } from '../record.js';
import { markMentions } from './explain.js';

const text = '13:00 Road from Agdam-Khankandi road to Goris.';
const mention = (surface: string) => {
  const start = text.indexOf(surface);
  return { surface, start, end: start + surface.length } as MentionRecord;
};

test.each([
  [['Goris'], 'Road from Agdam-Khankandi road to [1 Goris].'],
  [['Agdam', 'Khankandi', 'Agdam-Khankandi road'], 'Road from [3 [1 Agdam]-[2 Khankandi] road] to Goris.'],
  [[], 'Road from Agdam-Khankandi road to Goris.'],
])('%j are marked in the words of the entry', (surfaces, marked) => {
  expect(markMentions(text, { body: [6, text.length], mentions: surfaces.map(mention) })).toBe(marked);
});
