/** For tests of this stage: entries of a small chronicle of our own, read with the default gazetteer. */
import { defaultPlaces } from '../../gazetteer/default.js';
import { knowledge, readAtlas } from '../atlas.js';
import type { EntryRecord } from '../record.js';

const known = knowledge(defaultPlaces());

export interface Told {
  text: string;
  record: EntryRecord;
}

/** @param day of the report, as the chronicle prints it; the time is 10:00. */
export function tell(words: string, day = '20 September 2023', time = '10:00'): Told {
  const text = `---\ntitle: Test\nlanguage: en\ntimezone: Asia/Yerevan\n---\n\n# Test\n\n## ${day}\n\n**${time}** ${words}\n`;
  const [record, ...others] = readAtlas({ file: 'test.md', text }, known).records;
  if (!record || others.length > 0)
    throw new Error(`"${words}" gives ${others.length + (record ? 1 : 0)} entries`);
  return { text, record };
}
