/** Whether the page's owner leaves out figures of people killed, wounded and missing, and how the gap is shown. */
import type { Library } from '../own/open-own.js';

/** The setting in the page's head: `<meta name="casualty-figures" content="hidden">`. */
export const showsCasualties = (page: Pick<Document, 'querySelector'>): boolean =>
  page.querySelector('meta[name="casualty-figures"]')?.getAttribute('content') !== 'hidden';

/** As the owner wants it shown. What leaves the numbers out is fetched where they are to be; the page does not open without it. */
export async function asOwnerShows(library: Library, page = document): Promise<Library> {
  if (showsCasualties(page)) return library;
  const { leaveOut } = await import('./left-out.js');
  return leaveOut(library);
}

/** Stands for each unit of a number that was left out, so that offsets into the words hold. Of no script: a private use. */
export const LEFT_OUT = '\ue000';
const NUMBERS = new RegExp(`${LEFT_OUT}+`, 'g');

/** Words as they are shown: with a mark in place of each number that was left out. */
export const withMarks = (words: string, mark: string): string => words.replace(NUMBERS, mark);
