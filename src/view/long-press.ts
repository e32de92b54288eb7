/** A finger that stays this long asks what is there, on the map as on the timeline: the platforms' usual long press. */
export const LONG_PRESS_MS = 500;
