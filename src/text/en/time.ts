/** Words of the clock, the player and the timeline. */
import { number, reports } from './count.js';

export const time = {
  /** What the map and the list show now. */
  inWindow: (breadth: string, shown: number, onMap: number) =>
    `${breadth} to this moment: ${reports(shown)}, ${number(onMap)} on the map`,
  sinceStart: (shown: number, onMap: number) =>
    `Since the start: ${reports(shown)}, ${number(onMap)} on the map`,
};
