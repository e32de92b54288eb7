/** Words of sharing: links, copies, exports. */
import type { Text } from '../en.js';
import { counted, reports } from './count.js';

export const share: Text['share'] = {
  button: 'Ссылка и экспорт',
  link: 'Скопировать ссылку на этот вид',
  frame: 'Скопировать код для вставки',
  frameCopied: (host) =>
    `Код для вставки этого вида скопирован. Кто откроет вашу страницу, запросит его у ${host}.`,
  picture: 'Сохранить картинку (PNG)',
  pictureSaved: (file) => `${file}: сохранено.`,
  film: 'Сохранить фильм…',
  geojson: 'Экспорт в GeoJSON',
  csv: 'Экспорт в CSV',
  scope: (n) => `показано сейчас: ${reports(n)}`,
  saved: (file, features) =>
    `${file}: сохранено ${counted(features, { one: 'объект', few: 'объекта', many: 'объектов', other: 'объекта' })}.`,
  savedRows: (file, rows) =>
    `${file}: сохранено ${counted(rows, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}.`,
  linkCopied: 'Ссылка на этот вид скопирована.',
  nothing: 'Ни у чего из показанного нет места: экспортировать нечего.',
  failed: (reason) => `Не сохранено: ${reason}.`,
  newer: (version) =>
    `Эта ссылка создана другой версией страницы (${version}). Показано то, что понимает эта версия.`,
  refused: (key, value) => `В ссылке не удалось прочитать «${key}=${value}», это пропущено.`,
  unknownKey: (key) => `Эта версия не знает «${key}» из ссылки, это пропущено.`,
  gone: (id) => `Ссылка указывает на сообщение, которого нет в этом атласе: ${id}`,
};
