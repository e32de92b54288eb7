/** Words of the list and of the line that counts what is not on the map. */
import { reports } from './count.js';

export const list = {
  title: 'Shown now',
  hint: 'Arrow keys move, Enter opens, M shows on the map, L comes back to the list.',
  reportedBy: (source: string) => `Reported by ${source}`,
  morePlaces: (n: number) => `+${n}`,
  noPlace: 'no place',
  dayOnly: 'day',
  none: 'Nothing was reported in this window.',
  noneFiltered: 'Nothing in this window passes the filters.',
  toNext: 'To the next report',
  toPrevious: 'To the previous report',
  clearFilters: 'Clear filters',
  atPlace: (place: string) => `At ${place}`,
  leavePlace: 'Show all places',
  back: 'Back to what is shown now',
  total: (n: number) => `All ${reports(n)}`,
  parts: {
    onMap: 'on the map',
    noPlace: 'without a place',
    outsideWindow: 'outside the window',
    filtered: 'filtered out',
    later: 'not reported yet',
    unread: 'could not be read',
  },
  /** Heads of the lists that the counts open. */
  headings: {
    shown: 'Shown now',
    onMap: 'On the map now',
    noPlace: 'In the window, without a place',
    outsideWindow: 'Outside the window',
    filtered: 'Left out by the filters',
    later: 'Not reported yet at this moment',
    unread: 'Could not be read',
  },
  unreadAt: (file: string, line: number | undefined) => (line ? `${file}, line ${line}` : file),
  explained: {
    shown: '',
    onMap: '',
    noPlace: 'These texts name no place that can be drawn; each says why in its detail.',
    outsideWindow: 'Opening one moves the clock to it.',
    filtered: 'Opening one clears the filters that hide it.',
    later: 'The clock shows what was known at its moment.',
    unread: 'Pieces of the documents that hold something, but not in a form that could be read.',
  },
};
