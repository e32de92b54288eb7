/** The language of the page: what the reader chose, and the catalogue that is shown. */
import { catalogueOf, ENGLISH, type Catalogue, type LanguageChoice } from '../text/languages.js';

/** Tells the document in which language and direction it is. */
export function speak({ locale, direction }: Catalogue): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
}

export class PageLanguage {
  choice = $state<LanguageChoice>('system');
  /** That of the choice, once it is there. */
  catalogue = $state.raw<Catalogue>(ENGLISH);
  readonly #preferred: () => readonly string[];

  /** @param preferred languages of the browser, asked each time, as they may change. */
  constructor(preferred: () => readonly string[], opened?: Catalogue) {
    this.#preferred = preferred;
    if (opened) this.catalogue = opened;
  }

  /** Shows the catalogue when it is there; the choice made last wins. Rejects where it cannot be had. */
  async choose(choice: LanguageChoice): Promise<void> {
    this.choice = choice;
    const catalogue = await catalogueOf(choice, this.#preferred());
    if (this.choice === choice) this.catalogue = catalogue;
  }
}
