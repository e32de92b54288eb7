/** A MapLibre style of another host. It is untrusted: only its sources, layers and their pictures are taken. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { CHOSEN, type ChosenBasemap } from './chosen-basemap.js';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * MapLibre checks the rest of it when it is shown.
 * @param url of the style: addresses in it may be relative to it.
 * @throws Error with a sentence for what is no style.
 */
export function fromStyle(style: unknown, url: string): ChosenBasemap {
  if (!isObject(style) || style['version'] !== 8 || !isObject(style['sources']))
    throw new Error('it is no MapLibre style');
  const { layers: given } = style;
  if (!Array.isArray(given) || !given.every(isObject)) throw new Error('its style has no list of layers');
  const layers = given.map(
    (layer: Json) =>
      ({
        ...layer,
        id: CHOSEN + String(layer['id']),
        ...(typeof layer['source'] === 'string' && { source: CHOSEN + layer['source'] }),
      }) as LayerSpecification,
  );
  const { glyphs, sprite } = style as Pick<StyleSpecification, 'glyphs' | 'sprite'>;
  return {
    url,
    underOurLines: false,
    layers: () => layers,
    sources: Object.fromEntries(
      Object.entries(style['sources']).map(([id, source]) => [CHOSEN + id, absolute(source, url)]),
    ),
    ...(typeof glyphs === 'string' && { glyphs: address(glyphs, url) }),
    ...(sprite !== undefined && { sprite: absoluteSprite(sprite, url) }),
  };
}

/** Braces of a template stay as they are. */
const address = (relative: string, url: string): string =>
  new URL(relative, url).href.replaceAll('%7B', '{').replaceAll('%7D', '}');

function absolute(source: unknown, url: string): SourceSpecification {
  if (!isObject(source)) throw new Error('one of its sources is none');
  const { url: tileJson, tiles, data } = source;
  return {
    ...source,
    ...(typeof tileJson === 'string' && { url: address(tileJson, url) }),
    ...(Array.isArray(tiles) && { tiles: tiles.map((tile) => address(String(tile), url)) }),
    ...(typeof data === 'string' && { data: address(data, url) }),
  } as unknown as SourceSpecification;
}

function absoluteSprite(sprite: unknown, url: string): NonNullable<StyleSpecification['sprite']> {
  if (typeof sprite === 'string') return address(sprite, url);
  if (!Array.isArray(sprite)) throw new Error('its sprite is none');
  return sprite.map((part: unknown) => {
    if (!isObject(part)) throw new Error('its sprite is none');
    return { id: String(part['id']), url: address(String(part['url']), url) };
  });
}
