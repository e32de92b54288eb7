/** Short fingerprints of texts. @noble/hashes runs alike in Node, in workers and on pages without a secure context. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const encoder = new TextEncoder();
/** Bytes of nearly every entry; UTF-8 has at most three for each unit of UTF-16. */
const room = new Uint8Array(1 << 14);
const HASH_BYTES = 8;

/** @returns the first 16 hex digits of the SHA-256 of the text in UTF-8. */
export function hashText(text: string): string {
  const isShort = text.length * 3 <= room.length;
  const bytes = isShort ? room.subarray(0, encoder.encodeInto(text, room).written) : encoder.encode(text);
  return bytesToHex(sha256(bytes).subarray(0, HASH_BYTES));
}
