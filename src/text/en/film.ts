/** Words of the film of the map. */
import { counted } from './count.js';

export const film = {
  title: 'Film of the map',
  from: (moment: string, speed: string) => `From ${moment}, at ${speed}.`,
  range: 'Part',
  onward: 'From this moment on',
  loop: 'The loop',
  everything: 'Everything',
  length: 'Seconds at most',
  note: (seconds: number) =>
    `${counted(seconds, 'second', 'seconds')} of film, drawn picture by picture: that may take longer than it plays. Stretches that are folded pass in a moment.`,
  make: 'Make the film',
  progress: (done: number, all: number) => `${done} of ${counted(all, 'picture', 'pictures')}`,
  cancel: 'Give up',
  noEncoder: 'This browser cannot write films: it has no encoder for video (WebCodecs).',
};
