/** Labels beside each other that never overlap. */

/** How wide a text is when drawn, in pixels. */
export type Measure = (text: string) => number;

export interface Label {
  x: number;
  text: string;
}

/** A stretch that wants a name: written at its start, or at the left edge while its start is out of view. */
export interface Named {
  fromPx: number;
  toPx: number;
  /** The longest first. */
  forms: readonly string[];
}

/** Free room between two labels. */
const GAP_PX = 8;

/** Of labels centred on their `x`, in order, those for which there is room; within [0, widthPx]. */
export function spacedOut(labels: readonly Label[], widthPx: number, measure: Measure): Label[] {
  const kept: Label[] = [];
  let freeFrom = 0;
  for (const label of labels) {
    const half = measure(label.text) / 2;
    if (label.x - half < freeFrom || label.x + half > widthPx) continue;
    kept.push(label);
    freeFrom = label.x + half + GAP_PX;
  }
  return kept;
}

/** One label for each stretch that has room for a form of its name; `x` is where the text starts. */
export function named(stretches: readonly Named[], widthPx: number, measure: Measure): Label[] {
  const labels: Label[] = [];
  for (const { fromPx, toPx, forms } of stretches) {
    const x = Math.max(fromPx, 0);
    const room = Math.min(toPx, widthPx) - x;
    const text = forms.find((form) => measure(form) + GAP_PX <= room);
    if (text !== undefined) labels.push({ x, text });
  }
  return labels;
}
