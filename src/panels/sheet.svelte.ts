/** How high the sheet of a phone stands: three stops, by dragging its handle or pressing it. */
import { FOCUS_IDS } from '../view/keys.js';

export const STOPS = ['low', 'half', 'high'] as const;
export type Stop = (typeof STOPS)[number];

/** Where the list lies over the map as a sheet; a page that is wide but low keeps it beside the map. As in the style sheets. */
export const AS_SHEET = '(max-width: 47.5rem) and (min-height: 34rem), (max-width: 34rem)';

/** The title and one row: the map comes first. */
const PEEK_REM = 10;
/** Shares of the map's height; that of the lowest stop at most. */
const SHARE: Readonly<Record<Stop, number>> = { low: 0.38, half: 0.6, high: 1 };
/** A press that moves less is no drag. */
const CLICK_PX = 6;
const LEAST_SHARE = 0.08;

export class Sheet {
  stop = $state<Stop>('low');
  /** While it is dragged. */
  #share = $state<number | null>(null);
  #moved = false;
  /** Raised for a report, not by the reader. */
  #raised = false;

  get isDragged(): boolean {
    return this.#share !== null;
  }
  /** For style sheets. */
  get height(): string {
    if (this.#share !== null) return `${(this.#share * 100).toFixed(2)}%`;
    return this.stop === 'low' ? `min(${PEEK_REM}rem, ${SHARE.low * 100}%)` : `${SHARE[this.stop] * 100}%`;
  }

  /** How much of the map it covers at its stop; the highest is for reading, and the map stays as it was at half. */
  coveredPx(mapPx: number): number {
    return mapPx * Math.min(shareOf(this.stop, mapPx), SHARE.half);
  }

  /** After a drag the browser sends a click too: that one does nothing. */
  next(): void {
    if (!this.#moved) this.#choose(STOPS[(STOPS.indexOf(this.stop) + 1) % STOPS.length]!);
    this.#moved = false;
  }

  /** A report needs room; after it the sheet goes back to where it was. */
  makeRoom(isReading: boolean): void {
    if (isReading && this.stop === 'low') {
      this.stop = 'half';
      this.#raised = true;
    } else if (!isReading && this.#raised) this.#choose('low');
  }

  showAtLeast(stop: Stop): void {
    if (STOPS.indexOf(this.stop) < STOPS.indexOf(stop)) this.#choose(stop);
  }

  #choose(stop: Stop): void {
    this.stop = stop;
    this.#raised = false;
  }

  readonly handle = (element: HTMLElement): (() => void) => {
    const down = (event: PointerEvent) => {
      const wholePx = document.getElementById(FOCUS_IDS.map)?.clientHeight ?? 1;
      const from = shareOf(this.stop, wholePx);
      const startPx = event.clientY;
      this.#moved = false;
      element.setPointerCapture(event.pointerId);
      const move = ({ clientY }: PointerEvent) => {
        if (Math.abs(clientY - startPx) > CLICK_PX) this.#moved = true;
        if (!this.#moved) return;
        this.#share = Math.min(1, Math.max(LEAST_SHARE, from + (startPx - clientY) / wholePx));
      };
      const up = () => {
        element.removeEventListener('pointermove', move);
        if (this.#share !== null) this.#choose(nearestStop(this.#share, wholePx));
        this.#share = null;
      };
      element.addEventListener('pointermove', move);
      element.addEventListener('lostpointercapture', up, { once: true });
    };
    element.addEventListener('pointerdown', down);
    return () => element.removeEventListener('pointerdown', down);
  };
}

const remPx = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);

const shareOf = (stop: Stop, mapPx: number): number =>
  stop === 'low' ? Math.min(SHARE.low, (PEEK_REM * remPx()) / Math.max(mapPx, 1)) : SHARE[stop];

const nearestStop = (share: number, mapPx: number): Stop =>
  [...STOPS].sort((a, b) => Math.abs(shareOf(a, mapPx) - share) - Math.abs(shareOf(b, mapPx) - share))[0]!;
