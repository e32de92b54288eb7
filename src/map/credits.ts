/** The credits of a small map: who has to be named stands on one line at once, the rest is behind the button. */

/** A wider map has room for all of them on one line, beside the legend. */
const ROOM_PX = 640;
const WHOLE = 'maplibregl-compact-show';

/** MapLibre opens its credits as soon as it has some; they close before that is drawn. Once: the button opens them. */
export function shortCredits(container: HTMLElement): void {
  const credits = container.querySelector('.maplibregl-ctrl-attrib');
  if (!credits || container.clientWidth > ROOM_PX) return;
  const observer = new MutationObserver(() => {
    if (!credits.classList.contains(WHOLE)) return;
    credits.classList.remove(WHOLE);
    observer.disconnect();
  });
  observer.observe(credits, { attributeFilter: ['class'] });
}
