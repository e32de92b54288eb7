/** Words of sharing: links, copies, exports. */
import type { Text } from '../en.js';
import { counted, reports } from './count.js';

export const share: Text['share'] = {
  button: 'Կիսվել և արտահանել',
  link: 'Պատճենել այս տեսքի հղումը',
  frame: 'Պատճենել ներդրման կոդը',
  frameCopied: (host) => `Այս տեսքի ներդրման կոդը պատճենված է։ Ձեր էջը բացողը այն կպահանջի ${host}-ից։`,
  picture: 'Պահպանել նկարը (PNG)',
  pictureSaved: (file) => `${file}՝ պահպանվեց։`,
  film: 'Պահպանել ֆիլմը…',
  geojson: 'Արտահանել GeoJSON',
  csv: 'Արտահանել CSV',
  scope: (n) => `ցուցադրվում է հիմա՝ ${reports(n)}`,
  saved: (file, features) => `${file}՝ պահպանվեց ${counted(features, { other: 'օբյեկտ' })}։`,
  savedRows: (file, rows) => `${file}՝ պահպանվեց ${counted(rows, { other: 'տող' })}։`,
  linkCopied: 'Այս տեսքի հղումը պատճենված է։',
  nothing: 'Ցուցադրվածից ոչինչ վայր չունի. արտահանելու բան չկա։',
  failed: (reason) => `Չպահպանվեց՝ ${reason}։`,
  newer: (version) =>
    `Այս հղումը ստեղծել է էջի մեկ այլ տարբերակ (${version})։ Ցուցադրվում է այն, ինչ այս տարբերակը հասկանում է։`,
  refused: (key, value) => `Հղման «${key}=${value}» մասը չհաջողվեց կարդալ և բաց է թողնվել։`,
  unknownKey: (key) => `Հղման «${key}» մասն այս տարբերակին անծանոթ է և բաց է թողնվել։`,
  gone: (id) => `Հղումը նշում է հաղորդում, որն այս ատլասում չկա՝ ${id}`,
};
