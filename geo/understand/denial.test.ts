import { expect, test } from 'vitest';
import { isDenial } from './denial.js';
import { worded, type Parts } from './testing-words.js';

const read = (body: string, parts?: Parts) => {
  const { context, resolved } = worded(body, parts);
  return isDenial(context, resolved);
};

test.each([
  'The Defence Ministry denies that its guns shelled the town.',
  'The army has officially denied reports of six lost villages.',
  'The ministry refutes allegations that works were carried out at the river.',
  'The statement of the other side that our forces opened fire is false.',
  'The army said: “The report about a captured height does not correspond to reality.”',
  'The message about a raid on the road was spread at night. It is misinformation.',
  'Radio Nine carried a denial of a report about an ambush.',
  'The general falsely accused the army of firing, a statement said.',
  'The ministry rejected as false the statement that its units are in the town.',
  'Das Ministerium dementiert den Einsatz von Raketen.',
  'Министерство опровергло сообщения об обстреле.',
])('a denial: %s', (body) => {
  expect(read(body)).toBe(true);
});

test.each([
  'The army shelled the town. The ministry denied it had been warned.',
  'The minister condemned the attack and denied that talks were planned.',
  'Guards denied the convoy access to the village.',
  'Trucks were denied entry at the checkpoint.',
  'The army said that the other side spreads disinformation.',
  'The ministry reports that false reports appear more often, and troops move.',
  'The ministry rejected the statement of a minister and called for talks.',
  'Three people were killed in the town.',
  'The mayor said that he was not told.',
  '',
])('none: %s', (body) => {
  expect(read(body)).toBe(false);
});

test('below the name of a speaker', () => {
  expect(read('We deny that our guns fired.', { heading: 'Ann Smith, Minister of Defence' })).toBe(true);
});
