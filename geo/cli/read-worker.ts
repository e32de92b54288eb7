/** The work of one thread: the same knowledge as everywhere, then each document that was sent, in order. */
import { parentPort, workerData } from 'node:worker_threads';
import { readAll, type Share } from './read-share.js';

parentPort?.postMessage(readAll(workerData as Share));
