/** How high the sheet of a phone stands: three stops, by dragging its handle or pressing it. */
import { FOCUS_IDS } from '../view/keys.js';

export const STOPS = ['low', 'half', 'high'] as const;
export type Stop = (typeof STOPS)[number];

/** Share of the map's height. */
const SHARE: Readonly<Record<Stop, number>> = { low: 0.42, half: 0.6, high: 1 };
/** A press that moves less is no drag. */
const CLICK_PX = 6;

export class Sheet {
  stop = $state<Stop>('low');
  /** While it is dragged. */
  #share = $state<number | null>(null);
  #moved = false;

  get isDragged(): boolean {
    return this.#share !== null;
  }
  get height(): string {
    return `${((this.#share ?? SHARE[this.stop]) * 100).toFixed(2)}%`;
  }

  /** After a drag the browser sends a click too: that one does nothing. */
  next(): void {
    if (!this.#moved) this.stop = STOPS[(STOPS.indexOf(this.stop) + 1) % STOPS.length]!;
    this.#moved = false;
  }

  showAtLeast(stop: Stop): void {
    if (STOPS.indexOf(this.stop) < STOPS.indexOf(stop)) this.stop = stop;
  }

  readonly handle = (element: HTMLElement): (() => void) => {
    const down = (event: PointerEvent) => {
      const whole = document.getElementById(FOCUS_IDS.map)?.clientHeight ?? 1;
      const from = SHARE[this.stop];
      const startPx = event.clientY;
      this.#moved = false;
      element.setPointerCapture(event.pointerId);
      const move = ({ clientY }: PointerEvent) => {
        if (Math.abs(clientY - startPx) > CLICK_PX) this.#moved = true;
        if (this.#moved) this.#share = Math.min(1, Math.max(0.12, from + (startPx - clientY) / whole));
      };
      const up = () => {
        element.removeEventListener('pointermove', move);
        if (this.#share !== null) this.stop = nearestStop(this.#share);
        this.#share = null;
      };
      element.addEventListener('pointermove', move);
      element.addEventListener('lostpointercapture', up, { once: true });
    };
    element.addEventListener('pointerdown', down);
    return () => element.removeEventListener('pointerdown', down);
  };
}

export const nearestStop = (share: number): Stop =>
  [...STOPS].sort((a, b) => Math.abs(SHARE[a] - share) - Math.abs(SHARE[b] - share))[0]!;
