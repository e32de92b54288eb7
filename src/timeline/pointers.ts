/** What mouse, fingers and wheel do on the timeline's stage, handed on as acts. */
import { gesture, IDLE, wheelAct, type Gesture, type Input, type Part } from './gestures.js';
import { Rest } from './rest.js';
import type { TimelineState } from './timeline-state.svelte.js';

/** How near to the band's edge a press takes hold of it. */
const EDGE_PX = 7;
const TOUCHED_EDGE_PX = 24;

const isButton = (event: Event): boolean => (event.target as Element).closest('button') !== null;

/** For `{@attach}`: listens on the stage; returns the clean-up. */
export function pointersOn(stage: HTMLElement, model: TimelineState): () => void {
  const { view } = model;
  let current: Gesture = IDLE;
  const xOf = (event: MouseEvent): number => event.clientX - stage.getBoundingClientRect().left;

  function input(event: PointerEvent, what: Input): void {
    const { next, acts } = gesture(current, what);
    current = next;
    for (const act of acts) model.act(act, event.timeStamp);
  }

  const edgeX = (): number => model.scale.xOf(view.windowAt(view.clock.nowMs).startMs);

  /** Near the band's edge, and nearer to it than to the playhead. */
  function isOnEdge(event: PointerEvent): boolean {
    if (view.mode === 'cumulative') return false;
    const toEdge = Math.abs(xOf(event) - edgeX());
    const within = event.pointerType === 'touch' ? TOUCHED_EDGE_PX : EDGE_PX;
    return toEdge <= within && toEdge < Math.abs(xOf(event) - model.scale.xOf(view.clock.nowMs));
  }
  const partAt = (event: PointerEvent): Part =>
    isButton(event) ? 'button' : isOnEdge(event) ? 'edge' : 'plot';

  const rest = new Rest();
  let hasLooked = false;
  /** Then the finger looks, and no button under it is pressed. */
  function looks(event: PointerEvent): void {
    input(event, { type: 'rest', pointer: event.pointerId });
    hasLooked = current.kind === 'look';
    if (hasLooked) stage.setPointerCapture(event.pointerId);
  }

  function down(event: PointerEvent): void {
    if (event.button > 1) return;
    const pans = event.shiftKey || event.button === 1;
    const part = partAt(event);
    if (part !== 'button') stage.setPointerCapture(event.pointerId);
    model.hoverPx = null;
    const gripPx = edgeX() - xOf(event);
    input(event, { type: 'down', pointer: event.pointerId, x: xOf(event), part, pans, gripPx });
    hasLooked = false;
    rest.begin(event, looks);
  }
  function move(event: PointerEvent): void {
    const wasPress = current.kind === 'press';
    rest.moved(event);
    input(event, { type: 'move', pointer: event.pointerId, x: xOf(event) });
    if (wasPress && current.kind === 'scrub') stage.setPointerCapture(event.pointerId);
    if (current.kind !== 'idle' || event.pointerType === 'touch') return;
    model.hoverPx = xOf(event);
    stage.style.cursor = isOnEdge(event) ? 'ew-resize' : '';
  }
  function up(event: PointerEvent): void {
    rest.end();
    input(event, { type: 'up', pointer: event.pointerId });
  }
  /** Some browsers send a click after a long press. */
  function clicked(event: MouseEvent): void {
    if (hasLooked) event.stopPropagation();
    hasLooked = false;
  }
  const leave = (): void => void (model.hoverPx = null);
  const doubled = (event: MouseEvent): void => {
    if (!isButton(event)) model.fit();
  };
  function wheel(event: WheelEvent): void {
    event.preventDefault();
    const { deltaX, deltaY, deltaMode, ctrlKey, shiftKey } = event;
    model.act(wheelAct({ x: xOf(event), deltaX, deltaY, deltaMode, ctrlKey, shiftKey }), event.timeStamp);
  }

  const listening = new AbortController();
  const { signal } = listening;
  stage.addEventListener('pointerdown', down, { signal });
  stage.addEventListener('pointermove', move, { signal });
  stage.addEventListener('pointerup', up, { signal });
  stage.addEventListener('pointercancel', up, { signal });
  stage.addEventListener('pointerleave', leave, { signal });
  stage.addEventListener('click', clicked, { signal, capture: true });
  stage.addEventListener('dblclick', doubled, { signal });
  // Not passive: the page must neither scroll nor zoom.
  stage.addEventListener('wheel', wheel, { signal, passive: false });
  return () => {
    rest.end();
    listening.abort();
  };
}
