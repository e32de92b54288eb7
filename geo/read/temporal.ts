/** The platform's Temporal where it exists, the polyfill elsewhere: one door, so that it can go when all platforms have it. */
import { Temporal as Polyfill } from 'temporal-polyfill';

type TemporalApi = typeof Polyfill;

const platform = (globalThis as { Temporal?: TemporalApi }).Temporal;
export const Temporal: TemporalApi = platform ?? Polyfill;
