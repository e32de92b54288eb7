/** Reads a reader's own files away from the page, so that the page stays alive. */
import { readOwn, type OwnFile } from './read-own.js';

addEventListener('message', ({ data }: MessageEvent<OwnFile[]>) => postMessage(readOwn(data)));
