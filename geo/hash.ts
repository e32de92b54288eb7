/** Short fingerprints of texts: by Node's own SHA-256, elsewhere by @noble/hashes, which needs no secure context. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const HEX_DIGITS = 16;
const node = globalThis.process?.getBuiltinModule?.('node:crypto');

/** @returns the first 16 hex digits of the SHA-256 of the text in UTF-8. */
export const hashText = (text: string): string =>
  (node ? node.hash('sha256', text, 'hex') : portableHash(text)).slice(0, HEX_DIGITS);

/** The whole of it, in hex digits. */
export const portableHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
