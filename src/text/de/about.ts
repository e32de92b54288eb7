/** Words of the dialogs: about the data, and the shortcuts. */
import type { Text } from '../en.js';

const commands: Text['about']['commands'] = {
  toggle: 'Abspielen oder anhalten',
  back: 'Um ein Zehntel des Zeitfensters zurück',
  on: 'Um ein Zehntel des Zeitfensters vor',
  previous: 'Vorige Meldung',
  next: 'Nächste Meldung',
  first: 'Erste Meldung',
  last: 'Letzte Meldung',
  narrower: 'Zeitfenster schmaler',
  wider: 'Zeitfenster breiter',
  slower: 'Langsamer',
  faster: 'Schneller',
  closer: 'Zeitleiste vergrößern',
  farther: 'Zeitleiste verkleinern',
  fit: 'Ganze Zeitleiste',
  panBack: 'Zeitleiste zurück',
  panOn: 'Zeitleiste vor',
  windowBack: 'Um ein Zeitfenster zurück',
  windowOn: 'Um ein Zeitfenster vor',
};

export const about: Text['about'] = {
  title: 'Über die Daten',
  intro:
    'Incident Atlas zeigt, was gemeldet wurde, wo, wann und von wem. Was wahr ist, sagt er nicht: Jede Meldung ist eine Angabe der Quelle, die sie nennt, und die Seiten widersprechen einander.',
  documents: 'Dokumente',
  entries: 'Meldungen',
  read: (layout, zone, language) => `gelesen als „${layout}“, Zeiten in ${zone}, Sprache ${language}`,
  original: 'Original',
  cannotTitle: 'Was der Atlas nicht wissen kann',
  cannot: [
    'Ob eine Meldung wahr ist, und ob zwei Meldungen von demselben Ereignis handeln.',
    'Was niemand gemeldet hat, und was die Dokumente auslassen. Die meisten stammen von einem Medium oder einer Seite.',
    'Die genaue Stelle, wo der Text nur einen Bezirk, eine Straße oder eine Region nennt: Dann ist diese gezeichnet.',
    'Wann etwas geschah, wo der Text nur sagt, wann es gemeldet wurde.',
    'Orte, Kategorien, Quellen und Zahlen sind nach Regeln aus dem Text gelesen. Regeln irren; jede Meldung zeigt die Worte und die Gründe, damit sich das prüfen lässt.',
  ],
  namesTitle: 'Ortsnamen',
  names:
    'Viele Orte haben einen armenischen und einen aserbaidschanischen Namen. „Wie gemeldet“ zeigt den, den die Texte am häufigsten verwenden; das Menü zeigt andere. Wo beide zusammen stehen, folgen sie dem Alphabet.',
  linesTitle: 'Linien auf der Karte',
  lines: [
    'Die Staatsgrenzen bei Bergkarabach sind die von OpenStreetMap aus dem Jahr 2017, anderswo die von Natural Earth. Eine gezeichnete Linie ergreift keine Partei.',
    'Die Bezirksgrenzen sind die von Aserbaidschan, Armenien und Georgien in Natural Earth 4.1, vereinfacht; beim Vergrößern verblassen sie.',
    'Straßen und kleine Flüsse sind schematisch: durch die Orte gezogen, an denen sie vorbeiführen, nicht vermessen.',
    'Bei der Krim ist keine Linie gezeichnet.',
  ],
  unread: 'Nicht lesbar',
  licences: 'Lizenzen',
  licence:
    'Das Programm ist freie Software unter der MIT-Lizenz. Chroniken, Ortsverzeichnis und Kartendaten haben eigene Quellen und Lizenzen; sie stehen in LICENSE-DATA.md.',
  mapSources:
    'Karte: Natural Earth (gemeinfrei), Mitwirkende von OpenStreetMap (ODbL) und weitere, die dort genannt sind.',
  shortcutsTitle: 'Tastenkürzel',
  shortcutGroups: { clock: 'Uhr und Zeitleiste', page: 'Seite' },
  keyNames: {
    ' ': 'Leertaste',
    Shift: 'Umschalt',
    Home: 'Pos1',
    End: 'Ende',
    PageUp: 'Bild ↑',
    PageDown: 'Bild ↓',
  },
  onTimeline: 'wenn die Zeitleiste den Fokus hat',
  commands,
  characterKeys: 'Buchstaben und Zeichen wirken als Kürzel',
  pageKeys: [
    ['/', 'Suchen'],
    ['L', 'Zur Liste oder zur geöffneten Meldung'],
    ['↑ ↓ Enter', 'In der Liste gehen, eine Meldung öffnen'],
    ['M', 'Die Meldung auf der Karte zeigen und dorthin gehen'],
    ['R', 'Die geöffnete Meldung in ihrer Chronik lesen'],
    ['T', 'Gezeigtes als Tabelle'],
    ['C', 'Zahlen im Zeitverlauf'],
    ['Esc', 'Schließen oder zurück zur Liste'],
    ['?', 'Diese Übersicht'],
  ],
};
