/** Words for reading a chronicle beside the map, and for the table of what is shown. */
import type { Text } from '../en.js';
import { number } from './count.js';

export const reading: Text['reading'] = {
  open: 'In der Chronik lesen',
  chronicle: 'Chronik',
  hint: 'Eine Meldung wählen, um sie auf der Karte zu sehen. Ein Strich am Rand: Sie liegt jetzt im Fenster.',
  details: 'Alles zu dieser Meldung',
  shownNow: 'jetzt gezeigt',
  nowhere: 'Diese Meldung hat keinen Ort auf der Karte.',
};

export const table: Text['table'] = {
  title: 'Gezeigtes als Tabelle',
  hint: 'Sie folgt der Uhr und den Filtern. Eine Meldung zu öffnen, lässt die Tabelle offen.',
  time: 'Zeit',
  category: 'Kategorie',
  report: 'Meldung',
  places: 'Orte',
  source: 'Quelle',
  /** Of the rows, where they take more than a page. */
  part: (first, last, total) => `${number(first)} bis ${number(last)} von ${number(total)}`,
  pages: 'Seiten',
  firstPage: 'Erste Seite',
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',
  lastPage: 'Letzte Seite',
};
