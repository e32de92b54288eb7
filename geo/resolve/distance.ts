import type { Position } from '../../gazetteer/place.js';

/** Mean length of a degree of latitude, km (WGS84). */
const KM_PER_DEG = 111.32;

/** Distance on a plane tangent at the mean latitude: within 1% up to some hundreds of km, and cheap. */
export function roughKm(a: Position, b: Position): number {
  const eastDeg = Math.abs(a[0] - b[0]);
  const scale = Math.cos(((a[1] + b[1]) * Math.PI) / 360);
  const [x, y] = [Math.min(eastDeg, 360 - eastDeg) * scale, a[1] - b[1]];
  return KM_PER_DEG * Math.sqrt(x * x + y * y);
}
