/** What a reader may type where the page would ask another host. */

/** The address in full; null for what is none of the web. `pmtiles://` before it is how maps write archives. */
export function webAddress(text: string): string | null {
  const plain = text.trim().replace(/^pmtiles:\/\//i, '');
  if (!/^https?:\/\/[^/\s]/i.test(plain) || !URL.canParse(plain)) return null;
  return new URL(plain).href;
}
