/** Numbers as the marks write them. */

/** Four figures at most: `999`, `1.2k`, `12k`. */
export function shortCount(count: number): string {
  const whole = Math.round(count);
  if (whole < 1000) return String(whole);
  if (whole < 9950) return `${(whole / 1000).toFixed(1)}k`;
  return `${Math.round(whole / 1000)}k`;
}
