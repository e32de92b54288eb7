/** The gazetteer that comes with the program, read once. */
import districts from './places/districts.json' with { type: 'json' };
import settlements from './places/settlements.json' with { type: 'json' };
import sites from './places/sites.json' with { type: 'json' };
import widerWorld from './places/wider-world.json' with { type: 'json' };
import lines from './places/lines.json' with { type: 'json' };
import { placesOf } from './formats/linked-collection.js';
import type { Place } from './place.js';

const FILES: Readonly<Record<string, unknown>> = {
  'settlements.json': settlements,
  'sites.json': sites,
  'districts.json': districts,
  'lines.json': lines,
  'wider-world.json': widerWorld,
};

let places: readonly Place[] | undefined;

/** @throws Error if a file of ours is flawed: tests keep that from happening. */
export function defaultPlaces(): readonly Place[] {
  return (places ??= Object.entries(FILES).flatMap(([file, value]) => {
    const read = placesOf(value, file);
    const [flaw] = read.flaws.filter(({ severity }) => severity === 'error');
    if (flaw) throw new Error(`gazetteer/places/${file}: ${flaw.path.join('.')}: ${flaw.reason}`);
    return read.places;
  }));
}
