/** Words for reading a chronicle beside the map, and for the table of what is shown. */
import { number } from './count.js';

export const reading = {
  open: 'Read it in the chronicle',
  chronicle: 'Chronicle',
  hint: 'Choose a report to see it on the map. Those with a bar at the edge are inside the window now.',
  details: 'All about this report',
  shownNow: 'shown now',
  nowhere: 'This report has no place on the map.',
};

export const table = {
  title: 'Table of what is shown',
  hint: 'It follows the clock and the filters. Opening a report leaves the table open.',
  time: 'Time',
  category: 'Category',
  report: 'Report',
  places: 'Places',
  source: 'Source',
  /** Of the rows, where they take more than a page. */
  part: (first: number, last: number, total: number) =>
    `${number(first)} to ${number(last)} of ${number(total)}`,
  pages: 'Pages',
  firstPage: 'First page',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  lastPage: 'Last page',
};
