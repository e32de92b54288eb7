/** A short name of a text's exact content, by which outputs can be checked against it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Hex digits: 64 bits tell the documents of any library apart. */
const DIGITS = 16;

export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGITS);
