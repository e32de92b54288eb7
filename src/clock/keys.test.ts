import { describe, expect, test } from 'vitest';
import { commandOf, COMMANDS, SHORTCUTS, type Focus } from './keys.js';

const press = (key: string, over = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...over,
});

describe('keys', () => {
  test.each([
    [' ', {}, 'page', 'toggle'],
    ['ArrowLeft', {}, 'page', 'back'],
    ['ArrowLeft', { shiftKey: true }, 'page', 'previous'],
    ['ArrowRight', { shiftKey: true }, 'timeline', 'next'],
    ['Home', {}, 'page', 'first'],
    ['[', {}, 'page', 'narrower'],
    ['+', { shiftKey: true }, 'page', 'faster'],
    ['Z', {}, 'page', 'closer'],
    ['ArrowUp', {}, 'timeline', 'on'],
    ['ArrowUp', {}, 'page', null],
    ['PageUp', {}, 'timeline', 'windowOn'],
    ['q', {}, 'page', null],
  ] as const)('%j %j on the %s: %s', (key, over, focus, command) => {
    expect(commandOf(press(key, over), focus)).toBe(command);
  });

  test.each([
    ['space presses a button', ' ', 'button', null],
    ['arrows drive the clock from a button', 'ArrowLeft', 'button', 'back'],
    ['arrows choose within a group of controls', 'ArrowLeft', 'choice', null],
    ['letters work from a button', '[', 'button', 'narrower'],
    ['a field keeps every key', '[', 'field', null],
    ['space too', ' ', 'field', null],
  ] as const)('%s', (_, key, focus, command) => expect(commandOf(press(key), focus)).toBe(command));

  test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s they are the browser’s', (modifier) => {
    expect(commandOf(press('f', { [modifier]: true }), 'page')).toBeNull();
  });

  test('keys of a single character can be turned off, the others stay', () => {
    expect(commandOf(press('['), 'page', false)).toBeNull();
    expect(commandOf(press(' '), 'page', false)).toBe('toggle');
  });
});

test('every command has a key, and no key has two commands in one place', () => {
  expect(new Set(SHORTCUTS.map(({ command }) => command))).toEqual(new Set(COMMANDS));
  const focuses: Focus[] = ['page', 'timeline'];
  for (const focus of focuses) {
    for (const { keys, shift = false, onTimeline = false, command } of SHORTCUTS) {
      if (onTimeline && focus === 'page') continue;
      for (const key of keys) expect(commandOf(press(key, { shiftKey: shift }), focus)).toBe(command);
    }
  }
});
