/**
 * A hash table from folded names, and from the beginnings of longer names, to the places that bear them.
 * It keeps no text: a name is known by 64 bits of hash, so that a million names weigh some tens of megabytes,
 * and the chance of taking a word for a name that it is not is below one in 10^11 for each word.
 */
const SEED_A = 0x811c9dc5 | 0;
const SEED_B = 0x2545f491;
/** FNV-1a's prime, and the multiplier of MurmurHash2. */
const PRIME_A = 0x01000193;
const PRIME_B = 0x5bd1e995;

/** The state of a hash before its first unit. */
export const START = { a: SEED_A, b: SEED_B } as const;
export const stepA = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME_A);
export const stepB = (hash: number, unit: number): number => {
  const mixed = Math.imul(hash ^ unit, PRIME_B);
  return mixed ^ (mixed >>> 15);
};

/** Flags of a slot. A longer name begins with these words. */
export const PREFIX = 1 << 31;
/** A name in the gazetteer is written small: `line of contact`. */
export const SMALL = 1 << 30;
/** A name in the gazetteer is not all capitals, so that the text need not be either. */
export const MIXED = 1 << 29;
/** The rest is one more than the number of the first link of the chain of places. */
const LINK = (1 << 29) - 1;

const SLOT = 3;
const FIRST_CAPACITY = 1 << 10;

export class NameTable {
  private slots = new Int32Array(FIRST_CAPACITY * SLOT);
  private mask = FIRST_CAPACITY - 1;
  private used = 0;
  private linkPlace = new Int32Array(FIRST_CAPACITY);
  private linkNext = new Int32Array(FIRST_CAPACITY);
  private links = 0;

  /** Pairs of name and place. */
  get size(): number {
    return this.links;
  }

  get bytes(): number {
    return this.slots.byteLength + this.linkPlace.byteLength + this.linkNext.byteLength;
  }

  /** The slot's payload, flags and all; 0 where the words are neither a name nor the beginning of one. */
  get(a: number, b: number): number {
    const { slots, mask } = this;
    for (let at = home(a, b) & mask; ; at = (at + 1) & mask) {
      const payload = slots[at * SLOT + 2] as number;
      if (payload === 0 || (slots[at * SLOT] === a && slots[at * SLOT + 1] === b)) return payload;
    }
  }

  addPrefix(a: number, b: number): void {
    const at = this.claim(a, b);
    this.slots[at * SLOT + 2] = (this.slots[at * SLOT + 2] as number) | PREFIX;
  }

  /** Adds a place to a name. Names of one place must come one after the other: its repeats are then seen. */
  add(a: number, b: number, place: number, flags: number): void {
    const at = this.claim(a, b);
    const payload = this.slots[at * SLOT + 2] as number;
    const first = payload & LINK;
    const known = first > 0 && this.linkPlace[first - 1] === place;
    this.slots[at * SLOT + 2] = (payload & ~LINK) | flags | (known ? first : this.link(place, first));
  }

  /** The places of a name, in the order in which they were added. */
  places(payload: number): number[] {
    const out: number[] = [];
    for (let link = payload & LINK; link > 0; link = this.linkNext[link - 1] as number)
      out.push(this.linkPlace[link - 1] as number);
    return out.reverse();
  }

  isName(payload: number): boolean {
    return (payload & LINK) > 0;
  }

  private link(place: number, next: number): number {
    if (this.links === LINK) throw new RangeError(`the index holds at most ${LINK} pairs of name and place`);
    if (this.links === this.linkPlace.length) {
      this.linkPlace = grown(this.linkPlace);
      this.linkNext = grown(this.linkNext);
    }
    this.linkPlace[this.links] = place;
    this.linkNext[this.links] = next;
    return ++this.links;
  }

  /** The slot of these words, taken for them if they are new. The caller must give it a payload. */
  private claim(a: number, b: number): number {
    if (this.used * 4 > (this.mask + 1) * 3) this.rehash();
    const { slots, mask } = this;
    let at = home(a, b) & mask;
    while (slots[at * SLOT + 2] !== 0 && !(slots[at * SLOT] === a && slots[at * SLOT + 1] === b))
      at = (at + 1) & mask;
    if (slots[at * SLOT + 2] === 0) {
      slots[at * SLOT] = a;
      slots[at * SLOT + 1] = b;
      this.used++;
    }
    return at;
  }

  private rehash(): void {
    const old = this.slots;
    this.mask = this.mask * 2 + 1;
    this.slots = new Int32Array((this.mask + 1) * SLOT);
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + 2] === 0) continue;
      let at = home(old[from] as number, old[from + 1] as number) & this.mask;
      while (this.slots[at * SLOT + 2] !== 0) at = (at + 1) & this.mask;
      this.slots.set(old.subarray(from, from + SLOT), at * SLOT);
    }
  }
}

/** Spreads the hash over the low bits, by which the slot is chosen (finaliser of MurmurHash3). */
function home(a: number, b: number): number {
  let hash = a ^ (b >>> 7);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const out = new Int32Array(array.length * 2);
  out.set(array);
  return out;
}
