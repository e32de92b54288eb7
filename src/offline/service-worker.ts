/**
 * Keeps every file of the page, so that it opens without a network. A worker serves only the files of the build that
 * it came with: they are checked against its list when they are fetched, and kept by their hash. A newer build is
 * fetched whole beside the old one and takes over when the page is next loaded; then what it does not need goes.
 */
import { fileOf, HASH_DIGITS, keptAs, type FileHashes } from './files.js';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build, once: each use would be a copy. */
declare const FILES: FileHashes;
const files = FILES;

const SCOPE = new URL('./', self.location.href).href;
/** Caches belong to a host: another atlas on it has its own. */
const STORE = `incident-atlas ${SCOPE}`;
/** Few at a time: the first visit is still drawing its map. */
const FETCHES_AT_ONCE = 4;
const TAKE_OVER = 'take over';
/**
 * Loads the page once more, by then from the newer worker. Not at once: this worker goes when it has nothing left to
 * answer, and a page that asks again and again would keep it. The empty icon spares a request for one.
 */
const AGAIN =
  '<!doctype html><link rel="icon" href="data:,"><script>setTimeout(() => location.reload(), 250)</script>';

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(sweep()));
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const file = request.method === 'GET' ? fileOf(request.url, SCOPE, files) : undefined;
  if (file !== undefined) event.respondWith(answer(request, file));
});

async function fill(): Promise<void> {
  const store = await caches.open(STORE);
  const known = new Set((await store.keys()).map(({ url }) => url));
  const missing = Object.keys(files).filter((file) => !known.has(keptAs(file, SCOPE, files)));
  const fetchOn = async (): Promise<void> => {
    for (let file = missing.pop(); file !== undefined; file = missing.pop()) await keep(store, file);
  };
  await Promise.all(Array.from({ length: FETCHES_AT_ONCE }, fetchOn));
}

/** @throws Error for a file of another build: this worker is then given up, and the next visit tries again. */
async function keep(store: Cache, file: string): Promise<void> {
  const response = await fetch(new URL(file, SCOPE), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${file}: answer ${response.status}`);
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== files[file]) throw new Error(`${file} is of another build`);
  const type = response.headers.get('content-type');
  await store.put(
    keptAs(file, SCOPE, files),
    new Response(bytes, type ? { headers: { 'content-type': type } } : {}),
  );
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_DIGITS);
}

async function sweep(): Promise<void> {
  const store = await caches.open(STORE);
  const kept = new Set(Object.keys(files).map((file) => keptAs(file, SCOPE, files)));
  await Promise.all((await store.keys()).filter(({ url }) => !kept.has(url)).map((old) => store.delete(old)));
}

async function answer(request: Request, file: string): Promise<Response> {
  if (request.mode === 'navigate' && (await handsOver()))
    return new Response(AGAIN, { headers: { 'content-type': 'text/html' } });
  const store = await caches.open(STORE);
  return (await store.match(keptAs(file, SCOPE, files))) ?? fetch(request);
}

/** A newer worker waits while pages of this build are open. Where only one is, and it loads anew, its turn has come. */
async function handsOver(): Promise<boolean> {
  const { waiting } = self.registration;
  if (!waiting || (await self.clients.matchAll({ type: 'window' })).length > 1) return false;
  waiting.postMessage(TAKE_OVER);
  return true;
}
