/** A finger that stays where it came down asks what is there. */
import { LONG_PRESS_MS } from '../view/long-press.js';

/** A finger that means to stay moves so far. */
const SLACK_PX = 8;

export class Rest {
  #timer = 0;
  #x = 0;

  /** @param then is called after a while without a move; never for a mouse, nor for a second finger. */
  begin(event: PointerEvent, then: (event: PointerEvent) => void): void {
    this.end();
    this.#x = event.clientX;
    if (event.pointerType === 'touch' && event.isPrimary)
      this.#timer = window.setTimeout(then, LONG_PRESS_MS, event);
  }

  moved({ clientX }: PointerEvent): void {
    if (Math.abs(clientX - this.#x) > SLACK_PX) this.end();
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
