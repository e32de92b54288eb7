/** Joins the single steps of a river network into stems: from the source of the largest branch down to the mouth. */
import type { Position } from 'geojson';

export interface Reach {
  /** From upstream to downstream. */
  points: Position[];
  catchmentKm2: number;
}

/** Each stem is cut where its catchment crosses one of `bounds`, so that a piece has one rank. */
export function stems(reaches: readonly Reach[], bounds: readonly number[]): Reach[] {
  const into = new Map<string, Reach[]>();
  for (const reach of reaches) {
    const key = endKey(reach);
    into.set(
      key,
      [...(into.get(key) ?? []), reach].toSorted((a, b) => b.catchmentKm2 - a.catchmentKm2),
    );
  }
  const starts = new Set(reaches.map(startKey));
  const waiting = reaches.filter((reach) => !starts.has(endKey(reach)));
  const found: Reach[] = [];
  for (let mouth = waiting.shift(); mouth; mouth = waiting.shift()) {
    const path = upstream(mouth, into, waiting);
    found.push(...cut(path, bounds));
  }
  return found;
}

/** The path from the source down to `mouth` along the largest branch; lesser branches join the waiting list. */
function upstream(mouth: Reach, into: ReadonlyMap<string, Reach[]>, waiting: Reach[]): Reach[] {
  const path = [mouth];
  const seen = new Set(path);
  for (;;) {
    const [largest, ...lesser] = into.get(startKey(path[0] ?? mouth)) ?? [];
    waiting.push(...lesser);
    if (!largest || seen.has(largest)) return path;
    seen.add(largest);
    path.unshift(largest);
  }
}

function cut(path: readonly Reach[], bounds: readonly number[]): Reach[] {
  const rankOf = (reach: Reach): number => bounds.filter((bound) => reach.catchmentKm2 >= bound).length;
  const pieces: Reach[] = [];
  let rank = -1;
  for (const reach of path) {
    const last = pieces.at(-1);
    if (last && rankOf(reach) === rank) last.points.push(...reach.points.slice(1));
    else pieces.push({ points: [...reach.points], catchmentKm2: reach.catchmentKm2 });
    rank = rankOf(reach);
  }
  return pieces;
}

const startKey = ({ points }: Reach): string => keyOf(points[0]);
const endKey = ({ points }: Reach): string => keyOf(points.at(-1));
const keyOf = (position: Position | undefined): string =>
  (position ?? []).map((value) => value.toFixed(4)).join();
