/** Words of the dialogs: about the data, and the shortcuts. */
import type { Command } from '../../clock/keys.js';

const commands: Record<Command, string> = {
  toggle: 'Play or pause',
  back: 'Back by a tenth of the window',
  on: 'On by a tenth of the window',
  previous: 'Previous report',
  next: 'Next report',
  first: 'First report',
  last: 'Last report',
  narrower: 'Narrower window',
  wider: 'Wider window',
  slower: 'Slower',
  faster: 'Faster',
  closer: 'Timeline closer',
  farther: 'Timeline farther',
  fit: 'Whole timeline',
  panBack: 'Timeline back',
  panOn: 'Timeline on',
  windowBack: 'Back by a window',
  windowOn: 'On by a window',
};

export const about = {
  title: 'About the data',
  intro:
    'Incident Atlas shows what was reported, where, when and by whom. It does not say what is true: each report is a claim by the source that it names, and the sides contradict each other.',
  documents: 'Documents',
  entries: 'Reports',
  read: (layout: string, zone: string, language: string) =>
    `read as “${layout}”, times in ${zone}, language ${language}`,
  original: 'Original',
  cannotTitle: 'What the atlas cannot know',
  cannot: [
    'Whether a report is true, or whether two reports tell of one event.',
    'What nobody reported, and what the documents left out. Most of them come from one outlet or one side.',
    'An exact spot where the text names only a district, a road or a region: then that is what is drawn.',
    'When it happened, where the text says only when it was reported.',
    'Places, categories, sources and figures were read from the text by rules. They err; each report shows the words and the reasons, so that you can check.',
  ],
  namesTitle: 'Place names',
  names:
    'Many places have an Armenian and an Azerbaijani name. “As reported” shows the one that the texts use most; the menu shows others. Where both stand together they are in the order of the alphabet.',
  linesTitle: 'Lines on the map',
  lines: [
    'State borders near Nagorno-Karabakh are those of OpenStreetMap of 2017, elsewhere those of Natural Earth. Drawing a line takes no side on it.',
    'District lines are those of Azerbaijan, Armenia and Georgia in Natural Earth 4.1, generalised; they fade out on closer zoom.',
    'Roads and small rivers are schematic: drawn through the places they pass, not surveyed.',
    'No line is drawn at Crimea.',
  ],
  unread: 'Could not be read',
  licences: 'Licences',
  licence:
    'The program is free software under the MIT licence. The chronicles, the gazetteer and the map data have sources and licences of their own, written in LICENSE-DATA.md.',
  mapSources: 'Map: Natural Earth (public domain), OpenStreetMap contributors (ODbL) and others named there.',
  shortcutsTitle: 'Keyboard shortcuts',
  shortcutGroups: { clock: 'Clock and timeline', page: 'Page' },
  /** Keys as they are printed on a keyboard, by their names in the browser. */
  keyNames: {
    ' ': 'Space',
    Shift: 'Shift',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page ↑',
    PageDown: 'Page ↓',
  } as Readonly<Record<string, string>>,
  onTimeline: 'while the timeline has the focus',
  commands,
  /** Whoever speaks to the computer, or touches keys unwillingly, turns them off. */
  characterKeys: 'Letters and signs work as shortcuts',
  /** Keys of the page as a whole. */
  pageKeys: [
    ['/', 'Search'],
    ['L', 'To the list, or to the report that is open'],
    ['↑ ↓ Enter', 'Move in the list, open a report'],
    ['M', 'Show the report on the map and go there'],
    ['R', 'Read the open report in its chronicle'],
    ['T', 'Table of what is shown'],
    ['C', 'Figures over time'],
    ['Esc', 'Close, or back to the list'],
    ['?', 'This list'],
  ] as readonly (readonly [keys: string, does: string])[],
};
