/** Words of sharing: links, copies, exports. */
import type { Text } from '../en.js';
import { counted, reports } from './count.js';

export const share: Text['share'] = {
  button: 'Teilen und exportieren',
  link: 'Link zu dieser Ansicht kopieren',
  frame: 'Code zum Einbetten kopieren',
  frameCopied: (host) =>
    `Der Code zum Einbetten dieser Ansicht ist kopiert. Wer Ihre Seite öffnet, ruft sie dann von ${host} ab.`,
  picture: 'Bild speichern (PNG)',
  pictureSaved: (file) => `${file} gespeichert.`,
  film: 'Film speichern …',
  geojson: 'GeoJSON exportieren',
  csv: 'CSV exportieren',
  scope: (n) => `jetzt gezeigt: ${reports(n)}`,
  saved: (file, features) =>
    `${file}: ${counted(features, { one: 'Feature', other: 'Features' })} gespeichert.`,
  savedRows: (file, rows) => `${file}: ${counted(rows, { one: 'Zeile', other: 'Zeilen' })} gespeichert.`,
  linkCopied: 'Der Link zu dieser Ansicht ist kopiert.',
  nothing: 'Nichts von dem, was gezeigt wird, hat einen Ort: Es gibt nichts zu exportieren.',
  failed: (reason) => `Nicht gespeichert: ${reason}.`,
  newer: (version) =>
    `Dieser Link kommt von einer anderen Version der Seite (${version}). Gezeigt wird, was diese Version davon versteht.`,
  refused: (key, value) => `„${key}=${value}“ im Link konnte nicht gelesen werden und wurde ausgelassen.`,
  unknownKey: (key) => `„${key}“ im Link ist dieser Version nicht bekannt und wurde ausgelassen.`,
  gone: (id) => `Der Link nennt eine Meldung, die dieser Atlas nicht enthält: ${id}`,
};
