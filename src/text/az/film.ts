/** Words of the film of the map. */
import type { Text } from '../en.js';
import { counted } from './count.js';

export const film: Text['film'] = {
  title: 'Xəritənin filmi',
  from: (moment, speed) => `Başlanğıc: ${moment}, ${speed}.`,
  range: 'Hissə',
  onward: 'Bu andan etibarən',
  loop: 'Dövrə',
  everything: 'Hamısı',
  length: 'Ən çoxu saniyə',
  note: (seconds) =>
    `Film: ${counted(seconds, { other: 'saniyə' })}. O, kadr-kadr çəkilir: bu, filmin özündən uzun çəkə bilər. Qatlanmış hissələr bir anda keçir.`,
  make: 'Filmi hazırlamaq',
  progress: (done, all) => `${done} / ${counted(all, { other: 'kadr' })}`,
  cancel: 'Dayandırmaq',
  noEncoder: 'Bu brauzer film yaza bilmir: onda video kodlayıcı yoxdur (WebCodecs).',
};
