/** What a film may show: on from this moment, the loop, a chapter, or everything. */
import type { TimeWindow } from '../atlas/shapes.js';
import { chaptersOf } from '../timeline/chapters.js';
import type { View } from '../view/view.svelte.js';

export interface NamedRange extends TimeWindow {
  name: string;
}

/** The loop first where there is one: who has set it means it. */
export function rangesOf(view: View): NamedRange[] {
  const { loop, nowMs, axis, atlas, times, text } = view;
  const { startMs, endMs } = axis;
  const chapters = chaptersOf(atlas.documents, atlas.entries, times);
  return [
    ...(loop ? [{ name: text.film.loop, ...loop }] : []),
    { name: text.film.onward, startMs: nowMs, endMs },
    ...(chapters.length > 1
      ? chapters.map((chapter, at) => ({
          name: view.said(chapter.title),
          startMs: chapter.startMs,
          endMs: chapters[at + 1]?.startMs ?? endMs,
        }))
      : []),
    { name: text.film.everything, startMs, endMs },
  ];
}
