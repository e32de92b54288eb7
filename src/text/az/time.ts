/** Words of the clock. */
import type { Text } from '../en.js';
import { number, reports } from './count.js';

export const time: Text['time'] = {
  inWindow: (breadth, shown, onMap) =>
    `Bu ana qədər ${breadth}: ${reports(shown)}, xəritədə ${number(onMap)}`,
  sinceStart: (shown, onMap) => `Əvvəldən bəri: ${reports(shown)}, xəritədə ${number(onMap)}`,
};
