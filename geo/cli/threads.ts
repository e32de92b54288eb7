/** Many documents read on several threads. Each reads whole documents, so what comes out does not depend on how many there are. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DocumentAtlas } from '../atlas.js';
import type { Job, Share } from './read-share.js';
import { WrongUsage } from './report.js';

/** Less text is read sooner than a thread has started and built its index. UTF-16 units. */
const WORTH_A_THREAD = 1_000_000;

/**
 * @param asked as on the command line; without it one thread for each core, where there is enough to read.
 * @throws WrongUsage
 */
export function threadsFor(jobs: readonly Job[], asked: string | undefined): number {
  if (asked !== undefined && !/^[1-9]\d{0,2}$/.test(asked))
    throw new WrongUsage(`--threads needs a number from 1 to 999, not "${asked}"`);
  const length = jobs.reduce((sum, { text }) => sum + text.length, 0);
  const wanted = asked
    ? Number(asked)
    : Math.min(availableParallelism(), Math.floor(length / WORTH_A_THREAD));
  return Math.max(1, Math.min(wanted, jobs.length));
}

/** @returns the atlases in the order of the jobs. @throws what a thread threw. */
export async function readOnThreads(
  { jobs, ...shared }: Share,
  threads: number,
  onShare: (jobs: number) => void,
): Promise<DocumentAtlas[]> {
  const atlases: DocumentAtlas[] = [];
  await Promise.all(
    sharesOf(jobs, threads).map(async (share) => {
      const read = await runWorker({ ...shared, jobs: share.map((at) => jobs[at]!) });
      share.forEach((at, i) => (atlases[at] = read[i]!));
      onShare(share.length);
    }),
  );
  return atlases;
}

/** Indexes for each thread: the longest document first, always to the thread that has least. */
export function sharesOf(jobs: readonly Pick<Job, 'text'>[], threads: number): number[][] {
  const shares = Array.from({ length: threads }, () => ({ length: 0, indexes: [] as number[] }));
  const longestFirst = [...jobs.keys()].sort((a, b) => jobs[b]!.text.length - jobs[a]!.text.length || a - b);
  for (const at of longestFirst) {
    const least = shares.reduce((best, share) => (share.length < best.length ? share : best));
    least.indexes.push(at);
    least.length += jobs[at]!.text.length;
  }
  return shares.map(({ indexes }) => indexes).filter((indexes) => indexes.length > 0);
}

function runWorker(share: Share): Promise<DocumentAtlas[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-worker.mjs', import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (status) => reject(new Error(`a reading thread ended with status ${status}`)));
  });
}
