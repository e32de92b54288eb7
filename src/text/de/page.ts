/** Words of the frame of the page: bar, menus, messages. */
import type { Text } from '../en.js';

export const page: Text['page'] = {
  name: 'Incident Atlas',
  skipToList: 'Zur Liste springen',
  names: 'Ortsnamen',
  theme: 'Farben',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  nameModes: {
    reported: 'Wie gemeldet',
    both: 'Beide strittigen Namen',
    hy: 'Armenisch',
    az: 'Aserbaidschanisch',
    ru: 'Russisch',
    en: 'Englisch',
  },
  nameNotes: {
    reported: 'Ortsnamen: wie die Texte sie am häufigsten schreiben.',
    both: 'Ortsnamen: beide strittigen Namen, in der Folge des Alphabets.',
    hy: 'Ortsnamen: armenisch, wo ein Name bekannt ist.',
    az: 'Ortsnamen: aserbaidschanisch, wo ein Name bekannt ist.',
    ru: 'Ortsnamen: russisch, wo ein Name bekannt ist.',
    en: 'Ortsnamen: die englische Form, die am häufigsten ist.',
  },
  nameOrder: 'Strittige Namen stehen in der Folge des Alphabets; keiner hat Vorrang.',
  language: 'Sprache',
  asBrowser: 'Wie der Browser',
  reportsStay:
    'Meldungen und die Gründe für Orte und Zeiten bleiben in der Sprache, in der sie geschrieben sind.',
  noLanguage: (reason) => `Diese Sprache konnte nicht geladen werden: ${reason}.`,
  about: 'Über die Daten',
  shortcuts: 'Tastenkürzel',
  present: 'Vorführgröße',
  openWhole: 'Den ganzen Atlas öffnen',
  endPresenting: 'Vorführung beenden',
  more: 'Mehr',
  close: 'Schließen',
  map: 'Karte',
  timeline: 'Zeitleiste',
  panel: 'Meldungen',
  sheet: 'Höhe der Liste',
  welcome: (from, to) =>
    `Was vom ${from} bis zum ${to} gemeldet wurde: wo, wann und von wem. Zum Ansehen „Abspielen“ oder die Leertaste drücken.`,
  welcomeTouch: (from, to) =>
    `Was vom ${from} bis zum ${to} gemeldet wurde. Zum Ansehen „Abspielen“ drücken.`,
  noCasualties:
    'Zahlen von Getöteten, Verwundeten und Vermissten lässt der Betreiber dieser Seite weg, auch im Wortlaut der Meldungen.',
  leftOut: '[Zahl weggelassen]',
  loading: 'Der Atlas wird geladen …',
  mapLoading: 'Die Karte wird geladen …',
  tryAgain: 'Noch einmal versuchen',
  dismiss: 'Ausblenden',
  lacking: (file, reason) => `${file} konnte nicht gelesen werden: ${reason}.`,
  without: {
    'entries.jsonl': 'Es gibt keine Meldungen zu zeigen. Die Karte der Region geht weiterhin.',
    'places.geojson': 'Auf der Karte lässt sich nichts zeichnen. Liste und Zeitleiste gehen weiterhin.',
    'documents.json':
      'Titel, Zeitzonen und Wortlaut der Dokumente fehlen: Zeiten stehen in UTC. Das Übrige geht weiterhin.',
    'issues.json': 'Was beim Bau des Atlas nicht lesbar war, ist nicht bekannt. Das Übrige geht weiterhin.',
  },
  empty: 'Der Atlas enthält keine Meldungen.',
  emptyHint: 'Mit „npm run build:atlas“ bauen, dann die Seite neu laden.',
  noWebGl:
    'Dieser Browser kann die Karte nicht zeichnen (WebGL 2 fehlt oder ist ausgeschaltet). Ein Bild steht an ihrer Stelle; Liste und Zeitleiste gehen.',
  noMap: 'Die Karte konnte nicht geladen werden. Liste und Zeitleiste gehen auch ohne sie.',
  mapPart: (reason) => `Ein Teil der Karte konnte nicht geladen werden: ${reason}.`,
  mapWords: { map: 'Karte', zoomIn: 'Vergrößern', zoomOut: 'Verkleinern', credits: 'Quellen der Karte' },
  failed: 'Auf der Seite ist ein Fehler aufgetreten:',
};
