/** A line that counts files on a terminal, for work that takes longer than a moment; silent when piped. */
export interface Progress {
  next: (count?: number) => void;
  done(): void;
}

/** Work shorter than this needs no line. Milliseconds. */
const QUIET_MS = 500;
const CLEAR_LINE = '\r\u001b[2K';

export function progress(
  stream: { write(text: string): unknown; isTTY?: boolean },
  total: number,
  now = Date.now,
): Progress {
  const startMs = now();
  let count = 0;
  let shown = false;
  return {
    next(more = 1) {
      count += more;
      if (!stream.isTTY || now() - startMs < QUIET_MS) return;
      shown = true;
      stream.write(`${CLEAR_LINE}reading ${count} of ${total}`);
    },
    done() {
      if (shown) stream.write(CLEAR_LINE);
    },
  };
}
