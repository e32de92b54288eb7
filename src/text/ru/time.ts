/** Words of the clock. */
import type { Text } from '../en.js';
import { number, reports } from './count.js';

export const time: Text['time'] = {
  inWindow: (breadth, shown, onMap) =>
    `${breadth} до этого момента: ${reports(shown)}, на карте ${number(onMap)}`,
  sinceStart: (shown, onMap) => `С самого начала: ${reports(shown)}, на карте ${number(onMap)}`,
};
