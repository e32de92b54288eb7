/** Which key drives the clock how. One table: the keyboard and the list of shortcuts are read from it. */

export const COMMANDS = [
  'toggle',
  'back',
  'on',
  'previous',
  'next',
  'first',
  'last',
  'narrower',
  'wider',
  'slower',
  'faster',
  'closer',
  'farther',
  'fit',
  'panBack',
  'panOn',
  'windowBack',
  'windowOn',
] as const;
export type Command = (typeof COMMANDS)[number];

export interface Shortcut {
  command: Command;
  /** As `KeyboardEvent.key` gives it; the first is the one that the list of shortcuts shows. */
  keys: readonly string[];
  shift?: boolean;
  /** Only while the timeline has the focus: elsewhere the key scrolls. */
  onTimeline?: boolean;
}

export const SHORTCUTS: readonly Shortcut[] = [
  { command: 'toggle', keys: [' ', 'k'] },
  { command: 'back', keys: ['ArrowLeft'] },
  { command: 'on', keys: ['ArrowRight'] },
  { command: 'previous', keys: ['ArrowLeft'], shift: true },
  { command: 'next', keys: ['ArrowRight'], shift: true },
  { command: 'first', keys: ['Home'] },
  { command: 'last', keys: ['End'] },
  { command: 'narrower', keys: ['['] },
  { command: 'wider', keys: [']'] },
  { command: 'slower', keys: ['-', '_'] },
  { command: 'faster', keys: ['=', '+'] },
  { command: 'closer', keys: ['z'] },
  { command: 'farther', keys: ['x'] },
  { command: 'fit', keys: ['f'] },
  { command: 'panBack', keys: [','] },
  { command: 'panOn', keys: ['.'] },
  { command: 'back', keys: ['ArrowDown'], onTimeline: true },
  { command: 'on', keys: ['ArrowUp'], onTimeline: true },
  { command: 'windowBack', keys: ['PageDown'], onTimeline: true },
  { command: 'windowOn', keys: ['PageUp'], onTimeline: true },
];

/** What is read of a `KeyboardEvent`. */
export interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** Where the focus is: text fields keep every key, other controls those that they act on themselves. */
export type Focus = 'page' | 'timeline' | 'button' | 'choice' | 'field';

const PRESSES: readonly string[] = [' ', 'Enter'];
const CHOOSES: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
const KEPT: Readonly<Record<Focus, readonly string[]>> = {
  page: [],
  timeline: [],
  button: PRESSES,
  choice: [...PRESSES, ...CHOOSES],
  field: [],
};

export function commandOf(press: KeyPress, focus: Focus, characterKeys = true): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const isCharacter = [...press.key].length === 1 && press.key !== ' ';
  if (isCharacter && !characterKeys) return null;
  if (focus === 'field') return null;
  if (KEPT[focus].includes(press.key)) return null;
  const key = isCharacter ? press.key.toLowerCase() : press.key;
  const shortcut = SHORTCUTS.find(
    ({ keys, shift, onTimeline }) =>
      keys.includes(key) &&
      (isCharacter || press.key === ' ' || (shift ?? false) === press.shiftKey) &&
      (!onTimeline || focus === 'timeline'),
  );
  return shortcut?.command ?? null;
}

const FIELD =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable]';
const CHOICE = 'input, [role=option], [role=radio], [role=tab], [role=menuitem]';

/** By the element that has the focus. The timeline marks its slider with `data-timeline`. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(FIELD)) return 'field';
  if (target.closest(CHOICE)) return 'choice';
  if (target.closest('button, a[href], summary')) return 'button';
  return target.closest('[data-timeline]') ? 'timeline' : 'page';
}
