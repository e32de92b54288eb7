/**
 * How time lies along the timeline: straight pieces between knots. One class serves for plain time,
 * for time with its quiet stretches folded, and for the axis on which every incident takes the same room.
 * Places along the axis ("along") are milliseconds on the first two, and count moments on the third.
 */
export const AXIS_KINDS = ['plain', 'folded', 'equal'] as const;
export type AxisKind = (typeof AXIS_KINDS)[number];

export interface Piece {
  /** Index of its first knot. */
  index: number;
  startMs: number;
  endMs: number;
  from: number;
  to: number;
  /** A quiet stretch drawn short. */
  folded: boolean;
}

export class Axis {
  /** @throws Error unless there are two knots or more, rising in both measures. */
  constructor(
    readonly kind: AxisKind,
    private readonly knotMs: Float64Array,
    private readonly knotAlong: Float64Array,
    /** 1 for each piece that is folded; the piece after knot `i` has number `i`. */
    private readonly folds: Uint8Array = new Uint8Array(knotMs.length - 1),
  ) {
    if (knotMs.length < 2) throw new Error(`an axis needs two knots, not ${knotMs.length}`);
    for (let i = 1; i < knotMs.length; i++) {
      if (!(knotMs[i]! > knotMs[i - 1]! && knotAlong[i]! > knotAlong[i - 1]!)) {
        throw new Error(`knot ${i} of the axis does not rise`);
      }
    }
  }

  get startMs(): number {
    return this.knotMs[0]!;
  }
  get endMs(): number {
    return this.knotMs.at(-1)!;
  }
  get from(): number {
    return this.knotAlong[0]!;
  }
  get to(): number {
    return this.knotAlong.at(-1)!;
  }

  alongOf(tMs: number): number {
    return interpolate(this.knotMs, this.knotAlong, tMs);
  }

  timeAt(along: number): number {
    return interpolate(this.knotAlong, this.knotMs, along);
  }

  /** The piece that a place along the axis lies in; before the first and after the last knot, the outer piece. */
  pieceAt(along: number): Piece {
    return this.piece(pieceIndex(this.knotAlong, along));
  }

  /** The pieces that meet [from, to), in order. */
  pieces(from = this.from, to = this.to): Piece[] {
    const found: Piece[] = [];
    for (let i = pieceIndex(this.knotAlong, from); i < this.folds.length; i++) {
      if (this.knotAlong[i]! >= to) break;
      found.push(this.piece(i));
    }
    return found;
  }

  private piece(index: number): Piece {
    return {
      index,
      startMs: this.knotMs[index]!,
      endMs: this.knotMs[index + 1]!,
      from: this.knotAlong[index]!,
      to: this.knotAlong[index + 1]!,
      folded: this.folds[index] === 1,
    };
  }
}

/** Number of the piece between two knots that `value` falls in; the outer ones reach to infinity. */
function pieceIndex(knots: Float64Array, value: number): number {
  let low = 0;
  let high = knots.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (knots[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function interpolate(from: Float64Array, to: Float64Array, value: number): number {
  const i = pieceIndex(from, value);
  const slope = (to[i + 1]! - to[i]!) / (from[i + 1]! - from[i]!);
  return to[i]! + (value - from[i]!) * slope;
}
