import { describe, expect, test } from 'vitest';
import { chooseLayout, layoutNamed } from './choose.js';
import { LAYOUTS } from './layouts/index.js';
import { splitLines } from './lines.js';

const chosen = (text: string, asked?: string) => chooseLayout(splitLines(text), 0, asked);
const idOf = (text: string) => chosen(text).matcher.layout.id;

const prose = 'Water stood in the lower town, and people waited for the boats.\n\n';

describe('evidence', () => {
  test('the layout whose stamps start most lines is taken, and named with the next', () => {
    const { matcher, why } = chosen('13 March 2021\n[10:00] A.\n[11:00] B.\n[12:00] C.\n13:00 D.\n');
    expect(matcher.layout.id).toBe('bracketed');
    expect(why).toBe('layout bracketed: 3 of 5 lines start with its stamp, next clock with 1');
  });

  test('one stamp proves a layout in a short text only', () => {
    expect(idOf('13 March 2021\n[10:00] A.\n')).toBe('bracketed');
    expect(idOf(`${prose.repeat(20)}[10:00] A.\n${prose}`)).toBe('statements');
  });

  test('days alone prove none', () => {
    expect(idOf('13 March 2021\n\n14 March 2021\n')).toBe('statements');
  });

  test('a list in prose is no chronicle of days', () => {
    expect(idOf(`${prose}- Bread\n- Water\n- Blankets\n`)).toBe('statements');
  });

  test('stamps far below the top of a long text count too', () => {
    const text = `13 March 2021\n${prose.repeat(800)}${'10:00 a.m.: Rain began.\n'.repeat(3000)}`;
    expect(idOf(text)).toBe('live-updates');
  });
});

describe('asked for', () => {
  test.each(LAYOUTS.map(({ id }) => id))('%s is taken whatever the text', (id) => {
    const { matcher, why } = chosen('[10:00] A.\n', id);
    expect([matcher.layout.id, why]).toEqual([id, `layout ${id}: as asked for`]);
  });

  test('one that does not exist is told with those that do', () => {
    expect(() => layoutNamed('runes')).toThrow(
      'no layout "runes"; the layouts are chronicle, live-updates, link-archive, chat-export, iso, date-time, numbered-days, bracketed, military, clock, dotted-clock, day-bullets, dated-items, statements',
    );
  });
});

test('layouts have ids that are unique, and examples that they read', () => {
  expect(new Set(LAYOUTS.map(({ id }) => id)).size).toBe(LAYOUTS.length);
  for (const { id, stamps, example } of LAYOUTS) {
    if (stamps.length) expect(chosen('', id).matcher.stampAt(example, 0)).toMatchObject({ start: 0 });
  }
});
