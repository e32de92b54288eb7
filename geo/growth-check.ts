/** For tests: how the work grows with the text. */
const [SMALL, TIMES] = [20_000, 8];
/** Linear growth is 8, quadratic 64; between them lies room for a busy machine. */
export const MOST_GROWTH = 24;
/** Below this the clock tells nothing. Milliseconds of processor time. */
const LEAST_MS = 2;

function workMs(run: () => void): number {
  const times = [1, 2].map(() => {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.max(LEAST_MS, Math.min(...times));
}

/**
 * How many times more work a text is that is eight times as long. A busy machine or a collection of garbage can make
 * one measurement too large, so the lowest of several counts; work that grows too fast never measures low.
 * @param small UTF-16 units of the shorter text, which is `seed` again and again.
 */
export function growth(work: (text: string) => void, seed: string, attempts = 8, small = SMALL): number {
  const [short, long] = [small, small * TIMES].map((size) => seed.repeat(Math.ceil(size / seed.length)));
  work(short!);
  let lowest = Infinity;
  for (let attempt = 0; attempt < attempts && lowest > MOST_GROWTH / 2; attempt++)
    lowest = Math.min(lowest, workMs(() => work(long!)) / workMs(() => work(short!)));
  return lowest;
}
