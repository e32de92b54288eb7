/** Words of filters, search and legend. */
import type { Text } from '../en.js';
import { counted, number, reports } from './count.js';

export const filters: Text['filters'] = {
  button: 'Filter',
  active: (n) => counted(n, { other: 'Filter' }),
  clear: 'Alle entfernen',
  facets: {
    category: 'Kategorie',
    side: 'Seite, für die die Quelle spricht',
    source: 'Quelle',
    document: 'Dokument',
    place: 'Ort und Bezirk',
    figures: 'Zahlen',
    told: 'Verschieden dargestellt',
  },
  anyFigure: 'irgendeine Zahl',
  passing: (n, total) => `${number(n)} von ${reports(total)} bleiben`,
  find: (facet) => `Suchen: ${facet}`,
  showAll: (n) => `Alle ${number(n)} zeigen`,
  remove: (what) => `${what} entfernen`,
  search: 'Meldungen und Orte suchen',
  searchHint: 'In jeder Schrift: Şuşa, Շուշի und Шуша finden einander',
  searchClear: 'Suche leeren',
  places: 'Orte',
  placeReports: reports,
  noPlaces: 'Kein Ort dieses Namens',
  found: (n) => `${reports(n)} mit diesen Worten`,
  wordsMissing:
    'Der Wortlaut der Dokumente konnte nicht geladen werden: Gesucht wird in Titeln, Quellen und Ortsnamen.',
  legend: 'Legende',
  legendHint: 'Eine Kategorie wählen, um nur sie zu sehen',
  marks: 'Zeichen',
  ring: 'Ring: Meldungen an einem Ort, nach Kategorie; die Zahl zählt die im Zeitfenster',
  area: 'Farbige Fläche: nur bis zum Bezirk oder zur Region bekannt',
  territory: 'Leuchtender Umriss: nur bis zum ganzen Gebiet bekannt',
  rough: 'Schraffiert oder gestrichelt: ungefähr gezeichnet, nicht vermessen',
  box: 'Zahl im Kasten: Meldungen aus der Fläche oder von der Linie darunter',
  faded: 'Blasser: älter oder kurz vor dem Ende des Zeitfensters',
  line: 'Linie: eine Straße, ein Korridor oder eine Frontlinie',
  arc: 'Bogen: Menschen, Hilfsgüter oder Truppen unterwegs, mit ihrer Zahl',
  disputed: 'Strittige und frühere Linien',
  lines: {
    'oblast-1991': {
      title: 'Autonomes Gebiet Bergkarabach, Grenze von 1991',
      explanation:
        'Das autonome Gebiet der Sowjetzeit innerhalb Aserbaidschans, wie es bei seiner Auflösung war. Natural Earth 1:10 Mio.; bis zu 4 km ungenau.',
    },
    'contact-line-1994': {
      title: 'Kontaktlinie, 1994 bis 2020',
      explanation:
        'Wo die Streitkräfte vom Waffenstillstand im Mai 1994 bis zum Krieg von 2020 standen. Natural Earth 1:10 Mio., vereinfacht; bis zu 4 km ungenau. ' +
        'Die Linien von November 2020 bis September 2023 sind nicht gezeichnet: Keine freie Quelle enthält sie.',
    },
    'georgia-claim': {
      title: 'Abchasien und Südossetien',
      explanation:
        'Nicht unter georgischer Kontrolle; von den meisten Staaten als Teil Georgiens anerkannt. Natural Earth 1:10 Mio.',
    },
  },
};
