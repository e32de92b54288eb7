/** Words of the film of the map. */
import type { Text } from '../en.js';
import { counted } from './count.js';

export const film: Text['film'] = {
  title: 'Film der Karte',
  from: (moment, speed) => `Ab ${moment}, mit ${speed}.`,
  range: 'Teil',
  onward: 'Von diesem Moment an',
  loop: 'Die Schleife',
  everything: 'Alles',
  length: 'Sekunden, höchstens',
  note: (seconds) =>
    `${counted(seconds, { one: 'Sekunde', other: 'Sekunden' })} Film, Bild für Bild gezeichnet: Das kann länger dauern, als er läuft. Gefaltete Strecken vergehen in einem Augenblick.`,
  make: 'Film machen',
  progress: (done, all) => `${done} von ${counted(all, { one: 'Bild', other: 'Bildern' })}`,
  cancel: 'Abbrechen',
  noEncoder: 'Dieser Browser kann keine Filme schreiben: Ihm fehlt ein Encoder für Video (WebCodecs).',
};
