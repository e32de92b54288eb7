import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stamp } from '../entry.js';
import { StampMaker } from '../read/stamp.js';
import { tell } from './testing.js';
import { wordsOf } from './tokens.js';
import { timesOf } from './when.js';

/** The stamp of the report: 20 September 2023, 10:00, in Yerevan. */
const REPORTED: Stamp = {
  local: '2023-09-20T10:00',
  iso: '2023-09-20T10:00:00+04:00',
  precision: 'minute',
  why: [],
};

function when(text: string, reported: Partial<Stamp> = {}) {
  const body = { start: 0, end: text.length };
  const stamp = { ...REPORTED, ...reported };
  const entry = {
    id: 'a',
    document: 'a.md',
    lines: [1, 1] as [number, number],
    span: body,
    body,
    reported: stamp,
  };
  const stamps = new StampMaker('Asia/Yerevan');
  const context = { text, language: 'en', stamps, place: () => undefined, sources: [] };
  const resolved = { entry, mentions: [], words: wordsOf(text, entry) };
  return timesOf({ ...context, document: undefined as never }, resolved);
}

describe('when the text says so', () => {
  it.each([
    ['Shots were fired around 5 a.m.', '2023-09-20T05:00', 'hour'],
    ['Shots were fired at 5:10 a.m.', '2023-09-20T05:10', 'minute'],
    ['As of 9 a.m., 27 people are dead.', '2023-09-20T09:00', 'minute'],
    ['It said that, as of 12 noon on 19 September, 27 people were dead.', '2023-09-19T12:00', 'minute'],
    ['Fire was opened at 11:50 p.m. on September 18.', '2023-09-18T23:50', 'minute'],
    ['On September 18, at around 11:50 p.m., fire was opened.', '2023-09-18T23:50', 'minute'],
    ['The last cars left yesterday.', '2023-09-19', 'day'],
    ['The army reports that at around 6:20 a.m. it came under fire.', '2023-09-20T06:20', 'minute'],
    ['The council met on Monday.', '2023-09-18', 'day'],
    ['People had entered the country by midnight.', '2023-09-20T00:00', 'minute'],
    ['The ceasefire came into force at 13:00 on 19 September.', '2023-09-19T13:00', 'minute'],
    ['Gegen 5 Uhr wurde das Dorf beschossen.', '2023-09-20T05:00', 'hour'],
    ['Gestern wurde das Dorf beschossen.', '2023-09-19', 'day'],
    ['Am 18. September wurde das Dorf beschossen.', '2023-09-18', 'day'],
    ['Le 18 septembre, la ville a été bombardée.', '2023-09-18', 'day'],
    ['Вчера город обстреляли.', '2023-09-19', 'day'],
    ['18 сентября в 13:00 город обстреляли.', '2023-09-18T13:00', 'minute'],
  ])('%s', (text, local, precision) => {
    const { eventTime } = when(text);
    expect(eventTime).toMatchObject({ local, precision });
    expect(eventTime?.iso).toContain('+04:00');
    expect(eventTime?.why.join(' ')).toContain('the text says');
  });

  it.each([
    ['Shelling went on between 7 and 9 a.m.', '2023-09-20T07:00', '2023-09-20T09:00'],
    ['Shelling went on from 7:15 to 8:30.', '2023-09-20T07:15', '2023-09-20T08:30'],
    ['On 18-19 September the town was shelled.', '2023-09-18', '2023-09-19'],
    ['The town was shelled overnight.', '2023-09-19', '2023-09-20'],
    ['Shelling went on from 23:10 to 24:00 on 18 September.', '2023-09-18T23:10', '2023-09-19T00:00'],
  ])('a beginning and an end: %s', (text, start, end) => {
    const { eventTime, eventEnd } = when(text);
    expect([eventTime?.local, eventEnd?.local]).toEqual([start, end]);
  });

  it('gives the words that say so, and the offset of the zone on that day', () => {
    const { eventTime } = when('The fire began at 8 a.m. on 30 August.');
    expect(eventTime?.why).toEqual(['the text says "8 a.m. on 30 August"']);
    expect(eventTime?.iso).toBe('2023-08-30T08:00:00+04:00');
  });

  it('takes a late hour in a report of the small hours for the evening before', () => {
    const late = { local: '2023-09-20T01:30' };
    expect(when('Fire was opened at 11 p.m.', late).eventTime?.local).toBe('2023-09-19T23:00');
  });
});

describe('no time of the reported thing', () => {
  it.each([
    'The army repelled an attack.',
    'The agreement reached on 9 November 2020 was broken.',
    'It recalled the war of September 2020.',
    'The men detained by the guards on 12 September were released.',
    'Rescuers search the place of the explosion that occurred on 15 September.',
    'He spoke of the explosion on 15 September.',
    'Talks will take place on 25 September.',
    'The minister is to arrive on Friday.',
    'Fuel will be handed out from 2 p.m.',
    'It answered the remarks of 14 September.',
    'The election held on 9 September was not recognised.',
    'The speaker resigned [see 9:40 a.m.].',
    'As the spokesperson said yesterday, talks go on.',
    'The roads were opened, as agreed on 1 September.',
    'The ceasefire lasted until 8 a.m.',
    'Helpers treated victims of the 15 September blast.',
    'Parliament elected a president; the former one had resigned on 1 September.',
    'People have been without power since 1 September.',
    'There were 5 wounded in 2 villages.',
    'On 20 September the council met.',
  ])('%s', (text) => expect(when(text)).toEqual({}));

  it('says nothing where the time is that of the stamp', () => {
    expect(when('Sirens were heard at 10 a.m.')).toEqual({});
  });

  it('leaves a list of days to the day of the report', () => {
    const list = 'On 18 September 3 people were found. On 19 September 5 people were found.';
    expect(when(list)).toEqual({});
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'at ',
    'on ',
    '5 a.m. ',
    '31 February ',
    '99:99 ',
    'September ',
    '40 ',
    'yesterday',
    '. ',
    'та ',
  );
  it('gives real days, never later than the report, and the same each time', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          const times = when(text);
          expect(when(text)).toEqual(times);
          for (const stamp of Object.values(times)) expect(Number.isNaN(Date.parse(stamp.iso))).toBe(false);
          if (times.eventTime) expect(times.eventTime.local.slice(0, 10) <= '2023-09-20').toBe(true);
        },
      ),
    );
  });
});

it('stands in the record of the entry', () => {
  const { record } = tell('Shots were fired at Sarushen around 5 a.m.');
  expect(record).toMatchObject({ eventTime: '2023-09-20T05:00:00+04:00', timePrecision: 'hour' });
});

describe('counted back, and told by the hour alone', () => {
  it.each([
    ['Two depots were hit half an hour ago, the mayor says.', '2023-09-20T09:30', 'hour'],
    ['The bridge fell about 20 minutes ago.', '2023-09-20T09:40', 'hour'],
    ['A convoy left the town two hours ago.', '2023-09-20T08:00', 'hour'],
    ['Four villages were taken three days ago, the army says.', '2023-09-17', 'day'],
    ['The last bus left a week ago.', '2023-09-13', 'day'],
    ['Residents were woken shortly before five by blasts.', '2023-09-20T05:00', 'hour'],
    ['There has been no power since six this morning.', '2023-09-20T06:00', 'minute'],
    ['A pylon fell on the road at around nine, and two people were hurt.', '2023-09-20T09:00', 'hour'],
    ['Since eight nobody has been let onto the bridge.', '2023-09-20T08:00', 'minute'],
    ['Shots were fired at 7 this morning.', '2023-09-20T07:00', 'minute'],
    ['Power went out at 9.22 after a line tripped.', '2023-09-20T09:22', 'minute'],
    ['Relief column left at 0530hrs.', '2023-09-20T05:30', 'minute'],
    ['Five houses were burnt the day before.', '2023-09-19', 'day'],
    ['Five houses were burnt the previous evening.', '2023-09-19', 'day'],
  ])('%s', (words, local, precision) => expect(when(words).eventTime).toMatchObject({ local, precision }));

  it.each([
    'Police counted at five checkpoints.',
    'The toll stands at 8.',
    'Since 5 soldiers died, nobody has come.',
    'A shell fell on the day before the vote.',
    'The river stood at 7.42 metres.',
    'The town was founded long ago.',
  ])('no time of its own: %s', (words) => expect(when(words).eventTime).toBeUndefined());
});
