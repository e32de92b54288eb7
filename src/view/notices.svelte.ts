/** Sentences for the reader: what a link held that could not be opened, what was copied or saved. */

/** How long a sentence stands that only confirms what the reader did. */
export const BRIEFLY_MS = 8000;

export class Notices {
  all = $state.raw<readonly string[]>([]);

  /** The same sentence stands once. With a length of time it goes by itself. */
  tell(sentence: string, forMs?: number): void {
    this.all = [...this.all.filter((known) => known !== sentence), sentence];
    if (forMs) setTimeout(() => this.dismiss(sentence), forMs);
  }

  dismiss(sentence: string): void {
    this.all = this.all.filter((known) => known !== sentence);
  }
}
