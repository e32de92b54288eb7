/** Numbers as the marks write them. */

/** Four figures at most: `999`, `1.2k`, `12k`. */
export function shortCount(count: number): string {
  const whole = Math.round(count);
  if (whole < 1000) return String(whole);
  if (whole < 9950) return `${(whole / 1000).toFixed(1)}k`;
  return `${Math.round(whole / 1000)}k`;
}

/** Thin space: parts thousands in every language of the page. */
export const GROUP_SPACE = '\u2009';

/** All figures, in groups of three from five on: `850`, `6873`, `100 417`. */
export function wholeCount(count: number): string {
  const figures = String(Math.round(count));
  if (figures.length < 5) return figures;
  return figures.replace(/\B(?=(?:\d{3})+$)/g, GROUP_SPACE);
}
