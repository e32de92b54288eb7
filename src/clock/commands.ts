/** What the commands of the keyboard do to the view. */
import type { View } from '../view/view.svelte.js';
import { BREADTHS_MS, neighbour, RATES_MS, STEP_RATES } from './duration.js';
import { commandOf, focusOf, type Command } from './keys.js';

/** One press of an arrow key moves by this share of the window. */
const STEP_SHARE = 1 / 10;
/** Moments for the whole window, where each takes the same room: an arrow key moves by one. */
const WINDOW_MOMENTS = 10;
const ZOOM_STEP = 1.5;
const PAN_SHARE = 1 / 4;

/** Along the axis, so that a fold is crossed in a few steps. */
function move(view: View, windows: number): void {
  const { axis, clock, breadthMs } = view;
  const along = axis.alongOf(clock.nowMs);
  const to =
    axis.kind === 'equal' ? ontoMoment(along, windows * WINDOW_MOMENTS) : along + windows * breadthMs;
  view.seek(Math.round(axis.timeAt(to)));
}

/** From between two moments the first step is to the nearer edge. */
const ontoMoment = (along: number, steps: number): number =>
  steps > 0 ? Math.floor(along + 1e-6) + steps : Math.ceil(along - 1e-6) + steps;

function zoom(view: View, factor: number): void {
  const { axis, clock, visibleRange } = view;
  const { from, to } = visibleRange.range;
  const along = axis.alongOf(clock.nowMs);
  visibleRange.zoom(along >= from && along <= to ? along : (from + to) / 2, factor);
}

function changeRate(view: View, direction: 1 | -1): void {
  view.setRate(neighbour(view.axisKind === 'equal' ? STEP_RATES : RATES_MS, view.ratePerSecond, direction));
}

const ACTIONS: Readonly<Record<Command, (view: View) => void>> = {
  toggle: (view) => view.toggle(),
  back: (view) => move(view, -STEP_SHARE),
  on: (view) => move(view, STEP_SHARE),
  windowBack: (view) => move(view, -1),
  windowOn: (view) => move(view, 1),
  previous: (view) => view.step('previous'),
  next: (view) => view.step('next'),
  first: (view) => view.step('first'),
  last: (view) => view.step('last'),
  narrower: (view) => view.setBreadth(neighbour(BREADTHS_MS, view.breadthMs, -1)),
  wider: (view) => view.setBreadth(neighbour(BREADTHS_MS, view.breadthMs, 1)),
  slower: (view) => changeRate(view, -1),
  faster: (view) => changeRate(view, 1),
  closer: (view) => zoom(view, 1 / ZOOM_STEP),
  farther: (view) => zoom(view, ZOOM_STEP),
  fit: (view) => view.visibleRange.fit(),
  panBack: (view) => view.visibleRange.panShare(-PAN_SHARE),
  panOn: (view) => view.visibleRange.panShare(PAN_SHARE),
};

/** The timeline stays with the playhead where a command moved it. */
export function runCommand(view: View, command: Command): void {
  const before = view.clock.nowMs;
  ACTIONS[command](view);
  if (view.clock.nowMs !== before) view.visibleRange.follow(view.clock.nowMs);
}

/** For `keydown` of the window. */
export function clockKeys(view: View, event: KeyboardEvent): void {
  if (event.defaultPrevented || view.dialog) return;
  const command = commandOf(event, focusOf(event.target), view.characterKeys);
  if (!command) return;
  event.preventDefault();
  runCommand(view, command);
}
