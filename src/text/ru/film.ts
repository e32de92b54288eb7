/** Words of the film of the map. */
import type { Text } from '../en.js';
import { counted } from './count.js';

export const film: Text['film'] = {
  title: 'Фильм карты',
  from: (moment, speed) => `С момента: ${moment}; ${speed}.`,
  range: 'Часть',
  onward: 'С этого момента',
  loop: 'Цикл',
  everything: 'Всё',
  length: 'Секунд, не более',
  note: (seconds) =>
    `Фильм: ${counted(seconds, { one: 'секунда', few: 'секунды', many: 'секунд', other: 'секунды' })}. Он рисуется кадр за кадром: это может занять больше времени, чем он идёт. Свёрнутые промежутки проходят за мгновение.`,
  make: 'Сделать фильм',
  progress: (done, all) =>
    `Готово ${done} из ${counted(all, { one: 'кадра', few: 'кадров', many: 'кадров', other: 'кадра' })}`,
  cancel: 'Прервать',
  noEncoder: 'Этот браузер не может записать фильм: в нём нет кодировщика видео (WebCodecs).',
};
