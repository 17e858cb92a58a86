import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { headersFor, parseHeaders } from './headers.ts';

/** A host that serves a build under its own `_headers`, and that can misbehave. */
export type Site = Readonly<{
  address: string;
  /** Serves another build from now on. */
  putUp: (folder: string) => void;
  /** Breaks off in the middle of every file with these words in its path; with none, no more. */
  breakOff: (part: string | null) => void;
  /** Sends no headers of its own, as a host that allows none; or sends them again. */
  sendHeaders: (wanted: boolean) => void;
  /** Goes down: nobody listens any more. */
  stop: () => Promise<void>;
  /** Comes back at the same address. */
  start: () => Promise<void>;
}>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a build at a free port of this machine. */
export async function serveSite(first: string): Promise<Site> {
  let folder = first;
  let broken: string | null = null;
  let hasHeaders = true;
  let port = 0;

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = join(folder, pathname === '/' ? 'index.html' : pathname);
    if (hasHeaders) setHeaders(response, folder, pathname);
    const isThere = existsSync(file) && statSync(file).isFile();
    if (!isThere || pathname === '/_headers') return response.writeHead(404).end('Not found');
    const bytes = readFileSync(file);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'text/plain',
      'Content-Length': bytes.length,
    });
    if (broken === null || !pathname.includes(broken)) return response.end(bytes);
    return response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  });

  const start = () =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', () => {
        const bound = server.address();
        port = typeof bound === 'object' && bound !== null ? bound.port : port;
        resolve();
      });
    });

  await start();
  return {
    address: `http://127.0.0.1:${port}/`,
    putUp(next) {
      folder = next;
    },
    breakOff(part) {
      broken = part;
    },
    sendHeaders(wanted) {
      hasHeaders = wanted;
    },
    start,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function setHeaders(response: ServerResponse, folder: string, path: string): void {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  for (const [name, value] of Object.entries(headersFor(rules, path))) {
    response.setHeader(name, value);
  }
}
