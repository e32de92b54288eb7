/** Words of the frame of the page: bar, menus, messages. */

export const page = {
  name: 'Incident Atlas',
  skipToList: 'Skip to the list',
  names: 'Place names',
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  nameModes: {
    reported: 'As reported',
    both: 'Both contested names',
    hy: 'Armenian',
    az: 'Azerbaijani',
    ru: 'Russian',
    en: 'English',
  },
  /** What the names on the page are, and in which order: beside the legend. */
  nameNotes: {
    reported: 'Place names: as the texts write them most often.',
    both: 'Place names: both contested names, in the order of the alphabet.',
    hy: 'Place names: Armenian where one is known.',
    az: 'Place names: Azerbaijani where one is known.',
    ru: 'Place names: Russian where one is known.',
    en: 'Place names: the English form that is most in use.',
  },
  nameOrder: 'Contested names stand in the order of the alphabet; neither comes first by rank.',
  language: 'Language',
  asBrowser: 'As the browser',
  reportsStay:
    'Reports, and the reasons for their places and times, stay in the language they were written in.',
  noLanguage: (reason: string) => `That language could not be loaded: ${reason}.`,
  about: 'About the data',
  shortcuts: 'Keyboard shortcuts',
  present: 'Presentation size',
  openWhole: 'Open the whole atlas',
  endPresenting: 'End presentation',
  more: 'More',
  close: 'Close',
  map: 'Map',
  timeline: 'Timeline',
  panel: 'Reports',
  sheet: 'Height of the list',
  /** Over the map until the reader does something. */
  welcome: (from: string, to: string) =>
    `What was reported from ${from} to ${to}: where, when and by whom. Press play, or the space bar, to watch it.`,
  welcomeTouch: (from: string, to: string) =>
    `What was reported from ${from} to ${to}. Press play to watch it.`,
  /** Where the page's owner switched them off. */
  noCasualties:
    'Figures of people killed, wounded and missing are left out on this page, in the words of the reports too, by whoever runs it.',
  /** In place of each number. */
  leftOut: '[number left out]',
  loading: 'Loading the atlas…',
  mapLoading: 'Loading the map…',
  tryAgain: 'Try again',
  dismiss: 'Dismiss',
  lacking: (file: string, reason: string) => `${file} could not be read: ${reason}.`,
  /** What the page can do without a file. */
  without: {
    'entries.jsonl': 'There are no reports to show. The map of the region still works.',
    'places.geojson': 'Nothing can be drawn on the map. The list and the timeline still work.',
    'documents.json':
      'Titles, time zones and the words of the documents are missing: times are in UTC. The rest still works.',
    'issues.json': 'What could not be read when the atlas was built is not known. The rest still works.',
  } as Readonly<Record<string, string>>,
  empty: 'The atlas holds no reports.',
  emptyHint: 'Build it with “npm run build:atlas”, then load the page again.',
  noWebGl:
    'This browser cannot draw the map (WebGL 2 is missing or switched off). A picture stands for it; the list and the timeline work.',
  noMap: 'The map could not be loaded. The list and the timeline work without it.',
  mapPart: (reason: string) => `A part of the map could not be loaded: ${reason}.`,
  /** What the map's own controls say. */
  mapWords: { map: 'Map', zoomIn: 'Zoom in', zoomOut: 'Zoom out', credits: 'Sources of the map' },
  failed: 'The page met an error of its own:',
};
