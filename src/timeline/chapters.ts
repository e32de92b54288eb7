/** Documents as chapters: each is marked where its first entry stands. */
import type { AtlasDocument } from '../atlas/load.js';
import type { EntryTimes } from '../atlas/times.js';
import type { EntryBrief } from '../../geo/record.js';
import type { Scale } from './scale.js';

export interface Chapter {
  file: string;
  title: string;
  startMs: number;
}

/** In order of time. A chapter opens with its first entry that has a minute or an hour; else with its first day. */
export function chaptersOf(
  documents: readonly AtlasDocument[],
  entries: readonly EntryBrief[],
  times: EntryTimes,
): Chapter[] {
  const firstOf = new Map<string, { startMs: number; dayOnly: boolean }>();
  for (const i of times.order) {
    const { document } = entries[i]!;
    const dayOnly = times.dayOnly[i] === 1;
    const first = firstOf.get(document);
    if (!first || (first.dayOnly && !dayOnly)) firstOf.set(document, { startMs: times.startMs[i]!, dayOnly });
  }
  return documents
    .flatMap(({ file, title }) => {
      const first = firstOf.get(file);
      return first ? [{ file, title: title ?? file, startMs: first.startMs }] : [];
    })
    .sort((a, b) => a.startMs - b.startMs);
}

/** Chapters so close that they share a mark, and the room for their titles. */
export interface ChapterMark {
  x: number;
  chapters: readonly Chapter[];
  /** Cut by an ellipsis where it does not fit; empty where there is room for the mark only. */
  roomPx: number;
}

/** Marks nearer than a finger are one. */
const LEAST_APART_PX = 24;

export function chapterMarks(chapters: readonly Chapter[], scale: Scale): ChapterMark[] {
  const marks: { x: number; chapters: Chapter[] }[] = [];
  for (const chapter of chapters) {
    const x = scale.xOf(chapter.startMs);
    if (x < 0 || x > scale.widthPx) continue;
    const last = marks.at(-1);
    if (last && x - last.x < LEAST_APART_PX) last.chapters.push(chapter);
    else marks.push({ x, chapters: [chapter] });
  }
  return marks.map((mark, i) => ({ ...mark, roomPx: (marks[i + 1]?.x ?? scale.widthPx) - mark.x }));
}

/** Of chapters under one mark, the one after the moment on the clock; after the last, the first again. */
export const nextOf = (chapters: readonly Chapter[], nowMs: number): Chapter =>
  chapters.find(({ startMs }) => startMs > nowMs) ?? chapters[0]!;
