/** Words of the clock. */
import type { Text } from '../en.js';
import { number, reports } from './count.js';

export const time: Text['time'] = {
  inWindow: (breadth, shown, onMap) =>
    `${breadth} bis zu diesem Zeitpunkt: ${reports(shown)}, ${number(onMap)} auf der Karte`,
  sinceStart: (shown, onMap) => `Seit dem Anfang: ${reports(shown)}, ${number(onMap)} auf der Karte`,
};
