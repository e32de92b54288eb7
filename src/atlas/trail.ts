/** How each name of an entry was read: the whole of `entries.jsonl`, fetched when a reader first asks for it, and kept. */
import type { EntryRecord } from '../../geo/record.js';
import type { Leaving } from './left-out.js';
import { fetchText, type GetText } from './load.js';

export class Trail {
  #records: Promise<Map<string, EntryRecord>> | null = null;

  constructor(
    private readonly folder: URL,
    private readonly getText: GetText = fetchText,
    private readonly leaving?: Pick<Leaving, 'record'>,
  ) {}

  /** @throws Error (as a rejection) with a sentence where the trail cannot be had. */
  async get(id: string): Promise<EntryRecord> {
    this.#records ??= this.#fetch();
    const record = (await this.#records).get(id);
    if (!record?.mentions.every(({ candidates }) => Array.isArray(candidates)))
      throw new Error(`entries.jsonl has no trail of ${id}`);
    return this.leaving ? this.leaving.record(record) : record;
  }

  async #fetch(): Promise<Map<string, EntryRecord>> {
    try {
      const rows = (await this.getText(new URL('entries.jsonl', this.folder))).split('\n').filter(Boolean);
      return new Map(
        rows.map((row) => JSON.parse(row) as EntryRecord).map((record) => [record.id, record] as const),
      );
    } catch (error) {
      // The next one who asks tries again.
      this.#records = null;
      throw error;
    }
  }
}
