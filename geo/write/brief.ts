/** Entries for the page's first load: `entries.jsonl` with less of each mention. */
import type { BriefMention, EntryBrief, EntryRecord } from '../record.js';

/** The end of a mention is left out too: it follows from its start and its words. */
interface WrittenBrief extends Omit<EntryRecord, 'mentions'> {
  mentions: readonly Omit<BriefMention, 'end'>[];
}

export const briefOf = (record: EntryRecord): WrittenBrief => ({
  ...record,
  mentions: record.mentions.map(({ surface, start, place }) => ({ surface, start, place })),
});

/** A line of `entries-brief.jsonl`, or of `entries.jsonl`, as the page holds it. */
export const withEnds = (entry: WrittenBrief): EntryBrief => ({
  ...entry,
  mentions: entry.mentions.map((mention) => ({ ...mention, end: mention.start + mention.surface.length })),
});
