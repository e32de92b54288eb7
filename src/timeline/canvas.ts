/** Canvases that are as sharp as the screen, and redrawn at most once a frame. */

/** Fits the canvas to its element; the context then counts in CSS pixels. Null where the browser gives none. */
export function sharpContext(
  canvas: HTMLCanvasElement,
  widthPx: number,
  heightPx: number,
): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const ctx = canvas.getContext('2d');
  ctx?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return ctx;
}

/** However often it is asked for, `draw` runs once in the next frame. */
export class OncePerFrame {
  #handle = 0;

  constructor(private readonly draw: () => void) {}

  readonly ask = (): void => {
    this.#handle ||= requestAnimationFrame(() => {
      this.#handle = 0;
      this.draw();
    });
  };

  stop(): void {
    cancelAnimationFrame(this.#handle);
    this.#handle = 0;
  }
}
