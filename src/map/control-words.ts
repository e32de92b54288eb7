/** MapLibre names its controls once, when it makes them: these follow the language of the page. */

export interface ControlWords {
  map: string;
  zoomIn: string;
  zoomOut: string;
  credits: string;
}

const SELECTORS: Readonly<Record<keyof ControlWords, string>> = {
  map: '.maplibregl-canvas',
  zoomIn: '.maplibregl-ctrl-zoom-in',
  zoomOut: '.maplibregl-ctrl-zoom-out',
  credits: '.maplibregl-ctrl-attrib-button',
};

/** @param container of a map that stands. */
export function nameControls(container: ParentNode, words: ControlWords): void {
  for (const [name, selector] of Object.entries(SELECTORS)) {
    const word = words[name as keyof ControlWords];
    for (const element of container.querySelectorAll(selector)) {
      element.setAttribute('aria-label', word);
      if (name !== 'map') element.setAttribute('title', word);
    }
  }
}
