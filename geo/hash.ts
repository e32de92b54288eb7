/** Short fingerprints of texts. @noble/hashes runs alike in Node, in workers and on pages without a secure context. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** @returns the first 16 hex digits of the SHA-256 of the text in UTF-8. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
