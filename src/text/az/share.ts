/** Words of sharing: links, copies, exports. */
import type { Text } from '../en.js';
import { counted, reports } from './count.js';

export const share: Text['share'] = {
  button: 'Paylaşmaq və ixrac',
  link: 'Bu görünüşün keçidini köçürmək',
  frame: 'Yerləşdirmə kodunu köçürmək',
  frameCopied: (host) =>
    `Bu görünüşün yerləşdirmə kodu köçürüldü. Səhifənizi açan onu ${host} ünvanından istəyəcək.`,
  picture: 'Şəkli saxlamaq (PNG)',
  pictureSaved: (file) => `${file} saxlanıldı.`,
  film: 'Filmi saxlamaq…',
  geojson: 'GeoJSON ixracı',
  csv: 'CSV ixracı',
  scope: (n) => `indi göstərilən: ${reports(n)}`,
  saved: (file, features) => `${file}: ${counted(features, { other: 'obyekt' })} saxlanıldı.`,
  savedRows: (file, rows) => `${file}: ${counted(rows, { other: 'sətir' })} saxlanıldı.`,
  linkCopied: 'Bu görünüşün keçidi köçürüldü.',
  nothing: 'Göstərilənlərin heç birinin yeri yoxdur: ixrac etməyə bir şey yoxdur.',
  failed: (reason) => `Saxlanılmadı: ${reason}.`,
  newer: (version) =>
    `Bu keçidi səhifənin başqa versiyası yaradıb (${version}). Bu versiyanın ondan anladığı göstərilir.`,
  refused: (key, value) => `Keçiddəki “${key}=${value}” oxunmadı və buraxıldı.`,
  unknownKey: (key) => `Keçiddəki “${key}” bu versiyaya tanış deyil və buraxıldı.`,
  gone: (id) => `Keçid bu atlasda olmayan xəbəri göstərir: ${id}`,
};
