/** Which basemap the map shows: the page's own until another is chosen and has come, and again when that one fails. */
import { CHOSEN, type ChosenBasemap } from './chosen-basemap.js';

/** So many failed tiles in a row, without one that came, and it is given up. */
const TROUBLES_BORNE = 8;

/** What MapLibre may tell of an error beside it. */
interface Trouble {
  error: { message: string; url?: string };
  sourceId?: string;
}

export class BasemapChooser {
  current: ChosenBasemap | null = null;
  #wanted: string | null = null;
  /** True once a tile of it has come. */
  #proven = false;
  #troubles = 0;
  /** True between its last trouble and its end. */
  #failing = false;

  constructor(
    private readonly load: (url: string) => Promise<ChosenBasemap>,
    /** `current` has changed. */
    private readonly changed: () => void,
    private readonly failed: (url: string, reason: string) => void,
    /** Where our own files lie: an error elsewhere is not ours. */
    private readonly ownFolder: string,
  ) {}

  choose(url: string | null): void {
    if (url === this.#wanted) return;
    this.#wanted = url;
    this.#use(null);
    if (url === null) return;
    this.load(url).then(
      (chosen) => {
        if (this.#wanted === url) this.#use(chosen);
      },
      (error: unknown) => {
        if (this.#wanted === url) this.#fail(error instanceof Error ? error.message : String(error));
      },
    );
  }

  #use(chosen: ChosenBasemap | null): void {
    if (chosen === this.current) return;
    this.current = chosen;
    this.#proven = false;
    this.#troubles = 0;
    this.changed();
  }

  #fail(reason: string): void {
    const url = this.#wanted!;
    this.#wanted = null;
    this.#use(null);
    this.failed(url, reason);
  }

  /** MapLibre tells the flaws of a style one after another: all are of the one basemap, which must not end between them. */
  #failSoon(reason: string): void {
    if (this.#failing) return;
    this.#failing = true;
    const { current } = this;
    queueMicrotask(() => {
      this.#failing = false;
      if (this.current === current) this.#fail(reason);
    });
  }

  /** True where the trouble is the chosen basemap's: then it has been seen to. */
  trouble(event: Pick<Trouble, 'error'>): boolean {
    if (!this.current) return false;
    const { error, sourceId } = event as Trouble;
    const isOurs = error.url !== undefined ? error.url.startsWith(this.ownFolder) : sourceId !== undefined;
    if (isOurs && !sourceId?.startsWith(CHOSEN)) return false;
    if (!this.#proven || ++this.#troubles >= TROUBLES_BORNE) this.#failSoon(error.message);
    return true;
  }

  /** A tile has come. */
  arrived(sourceId: string): void {
    if (!sourceId.startsWith(CHOSEN)) return;
    this.#proven = true;
    this.#troubles = 0;
  }

  /** The map waits for nothing more. Missing tiles are no error to MapLibre: where none came, there is no map. */
  rested(): void {
    const tiled = Object.values(this.current?.sources ?? {}).some(({ type }) => type !== 'geojson');
    if (tiled && !this.#proven) this.#fail('it has nothing for this part of the world');
  }
}
