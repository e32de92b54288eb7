/** What places and sources are called, by the reader's choice of names. */
import type { Atlas, NameMode } from '../atlas/shapes.js';
import { placeLabel, reportedNames } from '../map/place-names.js';
import { sourceNames } from './opening.js';

export class Labels {
  readonly #atlas: Atlas;
  readonly #index: ReadonlyMap<string, number>;
  readonly #mode: () => NameMode;
  readonly #languages: ReadonlyMap<string, string>;
  /** The name by which the entries call a source most, by the value of its facet. */
  readonly sources: ReadonlyMap<string, string>;

  readonly #reported = $derived.by(() => reportedNames(this.#atlas));
  /** One for each of `atlas.places`. */
  readonly places = $derived.by(() =>
    this.#atlas.places.map((place, i) => placeLabel(place, this.#mode(), this.#reported[i])),
  );

  constructor(atlas: Atlas, index: ReadonlyMap<string, number>, mode: () => NameMode) {
    this.#atlas = atlas;
    this.#index = index;
    this.#mode = mode;
    this.#languages = new Map(atlas.documents.map(({ file, language }) => [file, language]));
    this.sources = sourceNames(atlas.entries);
  }

  /** In which language a document is written; undefined where the atlas does not say. */
  language(document: string): string | undefined {
    return this.#languages.get(document);
  }

  /** A place by its id; the id itself where the atlas does not hold it. */
  place(id: string): string {
    const index = this.#index.get(id);
    return index === undefined ? id : this.places[index]!;
  }
}
