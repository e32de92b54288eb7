/** A plain host of static files for tests that change what it holds: no cache, no compression, 404 for what is not there. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json',
};

export interface Host {
  /** Ends with a slash. */
  address: string;
  close(): Promise<void>;
}

/** @param at folder of the address under which the files stand: pages need not be at the root of a host. */
export async function serve(folder: string, at = ''): Promise<Host> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://host').pathname);
    const file = path.startsWith(`/${at}`) ? path.slice(at.length + 1) : '../none';
    const name = file === '' ? 'index.html' : file;
    readFile(join(folder, name)).then(
      (bytes) =>
        response
          .writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' })
          .end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${at}`,
    close: () =>
      new Promise((resolve) => {
        // Closed already is closed too.
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
