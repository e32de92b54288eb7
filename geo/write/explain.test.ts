import { expect, test } from 'vitest';
import type { MentionRecord } from '../record.js';
import { tell } from '../understand/testing.js';
import { explainEntry, markMentions } from './explain.js';

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

test('an entry with its names, their candidates, and why each is on the map or is not', () => {
  const { text, record } = tell(
    "Azerbaijan's army shelled Stepanakert and Shosh in the Askeran region, the police of Stepanakert said; Baku denied it.",
  );
  const lines = explainEntry(text, record).split('\n');
  expect(lines).toContain(
    "  | [1 Azerbaijan]'s army shelled [2 Stepanakert] and [3 Shosh] in the [4 Askeran region], the police of [5 Stepanakert] said; [6 Baku] denied it.",
  );
  const after = (start: string) =>
    lines[lines.findIndex((line) => line.trim().startsWith(start)) + 1]?.trim();
  expect(after('1 Azerbaijan')).toBe('not on the map: a state or territory, named as a whole');
  expect(after('2 Stepanakert')).toMatch(/^\* +\d+\.\d stepanakert: .*\+\d/);
  expect(after('4 Askeran region')).toBe('not on the map: tells where another place lies');
  expect(lines.join('\n')).toMatch(/6 Baku \(line \d+\): baku, metonym: /);
  expect(lines.join('\n')).toMatch(/on the map\n {4}stepanakert as event, precision 1: /);
});

test('candidates of the same words are shown once', () => {
  const { text, record } = tell('Shells hit Shosh. The police said that Shosh was quiet by noon.');
  expect(explainEntry(text, record)).toContain('candidates as for 1');
});
