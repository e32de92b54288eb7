/** Words of the clock. */
import type { Text } from '../en.js';
import { number, reports } from './count.js';

export const time: Text['time'] = {
  inWindow: (breadth, shown, onMap) =>
    `${breadth} մինչև այս պահը՝ ${reports(shown)}, քարտեզի վրա՝ ${number(onMap)}`,
  sinceStart: (shown, onMap) => `Սկզբից ի վեր՝ ${reports(shown)}, քարտեզի վրա՝ ${number(onMap)}`,
};
