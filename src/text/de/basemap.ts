/** Worte der Wahl einer Grundkarte. */
import type { Text } from '../en.js';

export const basemap: Text['basemap'] = {
  title: 'Grundkarte',
  own: 'Die Grundkarte dieser Seite kommt mit ihr. Sie geht ohne Netz, und kein anderer Server erfährt, was Sie ansehen.',
  address: 'Adresse einer anderen Grundkarte',
  hint: 'Ein MapLibre-Stil oder ein PMTiles-Archiv (.pmtiles). Die Adresse beginnt mit https:// oder http://.',
  refused: 'Das ist keine Adresse im Web.',
  cost: (host) =>
    `Wenn Sie sie benutzen, erfahren ${host} und jeder Server, den er nennt, Ihre Netzadresse und welche Teile der Karte Sie ansehen, jetzt und bei späteren Besuchen, bis Sie zur Grundkarte dieser Seite zurückkehren.`,
  costUnnamed: 'der Server dieser Adresse',
  borders:
    'Eine andere Grundkarte zeigt Grenzen und Namen, wie ihr Hersteller sie sieht. Ein Archiv liegt unter den Grenzen und Namen dieser Seite; ein Stil bringt seine eigenen mit.',
  use: 'Diese Grundkarte benutzen',
  inUse: (host) => `Jetzt in Gebrauch: ${host}`,
  back: 'Zurück zur Grundkarte dieser Seite',
  failed: (host, reason) =>
    `Die Grundkarte von ${host} konnte nicht gezeigt werden: ${reason}. Die Grundkarte dieser Seite ist wieder da.`,
};
