/** A film of the map: each frame drawn and encoded in its turn, so that a slow machine makes the same film as a fast one. */
import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  WebMOutputFormat,
} from 'mediabunny';
import type { View } from '../view/view.svelte.js';
import { FRAMES_PER_SECOND } from './film-frames.js';
import { drawSheet, sheetWords } from './picture.js';

export interface Film {
  content: Blob;
  /** Without the point. */
  extension: 'webm' | 'mp4';
}

export interface FilmOptions {
  /** Of the page or of the reader's files. */
  title: string;
  /** Milliseconds, one for each frame. */
  moments: readonly number[];
  onFrame(done: number): void;
  signal: AbortSignal;
}

/** @returns null where it was given up, or where this browser can encode nothing. @throws Error where there is no map to draw. */
export async function film(
  view: View,
  { title, moments, onFrame, signal }: FilmOptions,
): Promise<Film | null> {
  if (!view.map) throw new Error(view.text.page.noWebGl);
  view.pause();
  const heldMs = view.nowMs;
  const canvas = document.createElement('canvas');
  const ink = canvas.getContext('2d');
  if (!ink) throw new Error('this browser gives no canvas to draw on');
  let writing: Writing | null = null;
  let isWhole = false;
  try {
    for (const [frame, momentMs] of moments.entries()) {
      view.seek(momentMs);
      // a tab that is not looked at draws nothing: giving up must not wait for it
      const taken = await Promise.race([view.map.picture(1), givenUp(signal)]);
      if (!taken || signal.aborted) return null;
      drawSheet(
        ink,
        taken,
        sheetWords(view, title, taken.credits, false),
        view,
        frame === 0 ? 'even' : 'kept',
      );
      taken.image.close();
      writing ??= await startWriting(canvas);
      if (!writing) return null;
      await writing.source.add(frame / FRAMES_PER_SECOND, 1 / FRAMES_PER_SECOND);
      onFrame(frame + 1);
    }
    const made = writing && (await finished(writing));
    isWhole = true;
    return made;
  } finally {
    if (!isWhole) await writing?.output.cancel();
    view.seek(heldMs);
  }
}

const givenUp = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });

interface Writing {
  output: Output;
  target: BufferTarget;
  source: CanvasSource;
  extension: Film['extension'];
}

/** Null where the browser encodes nothing that we know. */
async function startWriting(canvas: HTMLCanvasElement): Promise<Writing | null> {
  if (!('VideoEncoder' in globalThis)) return null;
  const { width, height } = canvas;
  const codec = await getFirstEncodableVideoCodec(['vp9', 'vp8', 'av1', 'avc'], { width, height });
  if (!codec) return null;
  const extension = codec === 'avc' ? 'mp4' : 'webm';
  const target = new BufferTarget();
  const format = extension === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, { codec, bitrate: QUALITY_HIGH });
  output.addVideoTrack(source, { frameRate: FRAMES_PER_SECOND });
  await output.start();
  return { output, target, source, extension };
}

async function finished({ output, target, extension }: Writing): Promise<Film> {
  await output.finalize();
  return { content: new Blob([target.buffer!], { type: `video/${extension}` }), extension };
}
