/** Bytes of a file as text, or the finding that they are none. */

/** @returns null where the bytes are not UTF-8 text. A byte order mark is kept: offsets count from the file's start. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
