/** The documents' own words, fetched when first needed and kept. */
import { hashText } from '../../geo/hash.js';
import type { EntryBrief } from '../../geo/record.js';
import type { Leaving } from './left-out.js';
import { fetchText, type AtlasDocument, type GetText } from './load.js';

export class DocumentTexts {
  readonly #texts = new Map<string, Promise<string>>();
  /** As they were fetched. */
  readonly #whole = new Map<string, string>();

  constructor(
    private readonly documents: readonly AtlasDocument[],
    /** Where `documents.json` lies: the addresses in it are relative to that. */
    private readonly folder: URL,
    private readonly getText: GetText = fetchText,
    private readonly leaving?: Pick<Leaving, 'words'>,
  ) {}

  /** @throws Error (as a rejection) with a sentence where the text cannot be had. */
  get(file: string): Promise<string> {
    let text = this.#texts.get(file);
    if (!text) {
      text = this.#fetch(file);
      text.catch(() => this.#texts.delete(file));
      this.#texts.set(file, text);
    }
    return text;
  }

  /** Whether offsets of the entry hold: true of the text that the atlas was built from, and of no other. Asked once it is fetched. */
  holds({ document, span, hash }: Pick<EntryBrief, 'document' | 'span' | 'hash'>): boolean {
    const text = this.#whole.get(document);
    return text !== undefined && hashText(text.slice(...span)) === hash;
  }

  async #fetch(file: string): Promise<string> {
    const source = this.documents.find((document) => document.file === file)?.source;
    if (!source) throw new Error(`the atlas does not say where the text of ${file} lies`);
    const url = new URL(source, this.folder);
    // An atlas is untrusted: it may not make the page ask another host.
    if (url.origin !== this.folder.origin)
      throw new Error(`the text of ${file} lies on another host, ${url.host}`);
    const text = await this.getText(url);
    this.#whole.set(file, text);
    return this.leaving ? this.leaving.words(text) : text;
  }
}
