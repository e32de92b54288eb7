/** The search of the page: made when first needed, since it fetches the words of all documents. */
import type { Atlas } from '../atlas/shapes.js';
import type { DocumentTexts } from '../atlas/texts.js';
import type { Search } from './search.js';

export class Finder {
  /** Null until it is ready. */
  search = $state.raw<Search | null>(null);
  /** True where the words of a document could not be fetched: only titles, sources and names are searched then. */
  wordsMissing = $state(false);
  #started = false;

  constructor(
    private readonly atlas: Atlas,
    private readonly texts: DocumentTexts | null,
  ) {}

  prepare(): void {
    if (this.#started) return;
    this.#started = true;
    void this.#build();
  }

  /** Null where nothing is asked, or not ready yet. */
  find(query: string): ReadonlySet<number> | null {
    return query.trim() && this.search ? this.search.find(query) : null;
  }

  async #build(): Promise<void> {
    const { entries } = this.atlas;
    const files = [...new Set(entries.map(({ document }) => document))];
    const [{ buildSearch }, ...found] = await Promise.all([
      import('./search.js'),
      ...files.map((file) => this.#textOf(file)),
    ]);
    const texts = new Map(files.map((file, i) => [file, found[i]]));
    this.wordsMissing = found.includes(undefined);
    this.search = buildSearch(this.atlas, (i) => texts.get(entries[i]!.document)?.slice(...entries[i]!.body));
  }

  async #textOf(file: string): Promise<string | undefined> {
    return this.texts?.get(file).catch(() => undefined);
  }
}
