/**
 * Incidents with coordinates of their own. Their layer, with its shaders, is fetched when there are some: an atlas read
 * from texts has none.
 */
import type { Theme } from '../atlas/shapes.js';
import type { PointRows } from './contract.js';
import type { PointsLayer } from './points-layer.js';
import type { TimeLook } from './time-look.js';

export interface PointsLook {
  theme: Theme;
  look: TimeLook;
  categories: number;
}

export class LazyPoints {
  /** Null until there are points. */
  layer: PointsLayer | null = null;
  readonly #look: PointsLook;
  #rows: PointRows | null = null;
  #states: [visible: Uint8Array | null, chosen: ReadonlySet<number>] = [null, new Set()];

  constructor(
    look: PointsLook,
    private readonly motion: () => boolean,
    /** The layer has come, or its points have changed. */
    private readonly changed: () => void,
  ) {
    this.#look = { ...look };
  }

  get categories(): number {
    return this.#look.categories;
  }

  set(part: Partial<PointsLook>): void {
    Object.assign(this.#look, part);
    if (this.layer) Object.assign(this.layer, part);
  }

  setStates(...states: [visible: Uint8Array | null, chosen: ReadonlySet<number>]): void {
    this.#states = states;
    this.layer?.setStates(...states);
  }

  async setRows(rows: PointRows | null): Promise<void> {
    this.#rows = rows;
    if (rows) await this.#show(rows);
    else this.layer?.setStore(null);
    this.changed();
  }

  async #show(rows: PointRows): Promise<void> {
    const [{ PointsLayer }, { buildPointStore }] = await Promise.all([
      import('./points-layer.js'),
      import('./point-store.js'),
    ]);
    if (this.#rows !== rows) return;
    const { theme, look, categories } = this.#look;
    this.layer ??= new PointsLayer(theme, look, this.motion);
    this.layer.categories = categories;
    this.layer.setStore(buildPointStore(rows));
    this.layer.setStates(...this.#states);
  }

  pick(xPx: number, yPx: number, reachPx: number): number[] {
    return this.layer?.pick(xPx, yPx, reachPx) ?? [];
  }
}
