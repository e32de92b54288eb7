/** What pointers and wheel do on the plot: a pure step from a state and an input to the next state and what to do. */

/** Where a pointer went down: on a button of the plot, a press without movement stays the button's own. */
export type Part = 'plot' | 'edge' | 'button';

export type Gesture =
  | { kind: 'idle' }
  /** Down on a button, not moved yet. */
  | { kind: 'press'; pointer: number; x: number }
  | { kind: 'scrub'; pointer: number; x: number }
  /** From the press to the edge that it took hold of: the edge keeps so far from the finger. */
  | { kind: 'breadth'; pointer: number; x: number; gripPx: number; moved: boolean }
  /** A finger that rested: what lies under it is told, and the clock stays where it was. */
  | { kind: 'look'; pointer: number; x: number }
  | { kind: 'pan'; pointer: number; x: number }
  | { kind: 'pinch'; pointers: readonly [number, number]; xs: readonly [number, number] };

export type Act =
  /** A drag begins: the clock waits for its end. */
  | { do: 'hold' }
  /** It turned out to be no drag: back to where the clock was. */
  | { do: 'undo' }
  | { do: 'release' }
  | { do: 'seek'; x: number }
  | { do: 'breadth'; x: number }
  /** Null ends it. */
  | { do: 'look'; x: number | null }
  | { do: 'pan'; px: number }
  | { do: 'zoom'; x: number; factor: number };

export type Input =
  | { type: 'down'; pointer: number; x: number; part: Part; pans: boolean; gripPx?: number }
  | { type: 'move'; pointer: number; x: number }
  /** A finger that has not moved for a while. */
  | { type: 'rest'; pointer: number }
  | { type: 'up'; pointer: number };

export const IDLE: Gesture = { kind: 'idle' };
/** A hand that presses moves so far without meaning to. */
const PRESS_SLACK_PX = 5;
const EDGE_SLACK_PX = 3;
/** Fingers closer than this are as good as one. */
const LEAST_SPREAD_PX = 16;

interface Step {
  next: Gesture;
  acts: readonly Act[];
}
const step = (next: Gesture, ...acts: Act[]): Step => ({ next, acts });

export function gesture(state: Gesture, input: Input): Step {
  switch (input.type) {
    case 'down':
      return down(state, input);
    case 'move':
      return move(state, input.pointer, input.x);
    case 'rest':
      return rest(state, input.pointer);
    case 'up':
      return up(state, input.pointer);
  }
}

function down(state: Gesture, input: Extract<Input, { type: 'down' }>): Step {
  const { pointer, x, part, pans, gripPx = 0 } = input;
  if (state.kind === 'pinch') return step(state);
  if (state.kind !== 'idle') {
    const pinch: Gesture = { kind: 'pinch', pointers: [state.pointer, pointer], xs: [state.x, x] };
    const dragged = state.kind === 'scrub' || state.kind === 'breadth';
    if (state.kind === 'look') return step(pinch, { do: 'look', x: null });
    return dragged ? step(pinch, { do: 'undo' }) : step(pinch);
  }
  if (pans) return step({ kind: 'pan', pointer, x });
  if (part === 'button') return step({ kind: 'press', pointer, x });
  if (part === 'edge') return step({ kind: 'breadth', pointer, x, gripPx, moved: false }, { do: 'hold' });
  return step({ kind: 'scrub', pointer, x }, { do: 'hold' }, { do: 'seek', x });
}

function move(state: Gesture, pointer: number, x: number): Step {
  if (state.kind === 'pinch') return pinchMove(state, pointer, x);
  if (state.kind === 'idle' || state.pointer !== pointer) return step(state);
  switch (state.kind) {
    case 'press':
      if (Math.abs(x - state.x) <= PRESS_SLACK_PX) return step(state);
      return step({ kind: 'scrub', pointer, x }, { do: 'hold' }, { do: 'seek', x });
    case 'pan':
      return step({ ...state, x }, { do: 'pan', px: state.x - x });
    case 'scrub':
      return step({ ...state, x }, { do: 'seek', x });
    case 'look':
      return step({ ...state, x }, { do: 'look', x });
    case 'breadth':
      if (!state.moved && Math.abs(x - state.x) <= EDGE_SLACK_PX) return step(state);
      return step({ ...state, x, moved: true }, { do: 'breadth', x: x + state.gripPx });
  }
}

function rest(state: Gesture, pointer: number): Step {
  if (!('pointer' in state) || state.pointer !== pointer) return step(state);
  const { kind, x } = state;
  const look: Gesture = { kind: 'look', pointer, x };
  if (kind === 'press') return step(look, { do: 'look', x });
  return kind === 'scrub' || kind === 'breadth' ? step(look, { do: 'undo' }, { do: 'look', x }) : step(state);
}

/** What was under the two fingers stays under them. */
function pinchMove(state: Extract<Gesture, { kind: 'pinch' }>, pointer: number, x: number): Step {
  const moved = state.pointers.indexOf(pointer);
  if (moved < 0) return step(state);
  const xs: [number, number] = [...state.xs];
  xs[moved] = x;
  const before = { middle: (state.xs[0] + state.xs[1]) / 2, spread: spreadOf(state.xs) };
  const after = { middle: (xs[0] + xs[1]) / 2, spread: spreadOf(xs) };
  return step(
    { ...state, xs },
    { do: 'zoom', x: before.middle, factor: before.spread / after.spread },
    { do: 'pan', px: before.middle - after.middle },
  );
}

const spreadOf = ([a, b]: readonly [number, number]): number => Math.max(LEAST_SPREAD_PX, Math.abs(a - b));

/** After a pinch the finger that is left does nothing more. */
function up(state: Gesture, pointer: number): Step {
  if (state.kind === 'idle') return step(state);
  const mine = state.kind === 'pinch' ? state.pointers.includes(pointer) : state.pointer === pointer;
  if (!mine) return step(state);
  if (state.kind === 'look') return step(IDLE, { do: 'look', x: null });
  // A press near the edge that moves nothing is a press on the plot.
  if (state.kind === 'breadth' && !state.moved)
    return step(IDLE, { do: 'seek', x: state.x }, { do: 'release' });
  return state.kind === 'scrub' || state.kind === 'breadth' ? step(IDLE, { do: 'release' }) : step(IDLE);
}

export interface Wheel {
  x: number;
  deltaX: number;
  deltaY: number;
  /** 0 pixels, 1 lines, 2 pages: as the browser's event says. */
  deltaMode: number;
  ctrlKey: boolean;
  shiftKey: boolean;
}

const PX_PER_LINE = 16;
const PX_PER_PAGE = 400;
/** A notch of a wheel is about 100 px: a zoom of one fifth. Pinching a touch pad gives small steps with Ctrl. */
const ZOOM_PER_PX = 0.002;
const ZOOM_PER_PINCHED_PX = 0.01;

export function wheelAct({ x, deltaX, deltaY, deltaMode, ctrlKey, shiftKey }: Wheel): Act {
  const unit = [1, PX_PER_LINE, PX_PER_PAGE][deltaMode] ?? 1;
  const sideways = shiftKey && deltaX === 0 ? deltaY : deltaX;
  if (!ctrlKey && (shiftKey || Math.abs(deltaX) > Math.abs(deltaY)))
    return { do: 'pan', px: sideways * unit };
  return { do: 'zoom', x, factor: Math.exp(deltaY * unit * (ctrlKey ? ZOOM_PER_PINCHED_PX : ZOOM_PER_PX)) };
}
