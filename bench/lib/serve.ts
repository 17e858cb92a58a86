import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

// Woff and pictures are packed already.
const SMALLER = new Set(['.css', '.html', '.js', '.json', '.svg', '.wasm', '.webmanifest']);

/** A folder as a server hands it out; `stop` lets no one in any more, as when the network is gone. */
export type Site = Readonly<{
  address: string;
  start: () => Promise<void>;
  stop: () => Promise<void>;
}>;

type Packed = Readonly<{ type: string; body: Buffer; encoding: 'br' | 'identity' }>;

/**
 * A folder to be served to this machine alone, packed by brotli 11 beforehand, as a host would do it.
 * @throws Error when the port is taken
 */
export function siteOf(folder: string, port: number): Site {
  const files = new Map(listOf(folder).map((name) => [`/${name}`, packed(join(folder, name))]));
  let server: Server | null = null;
  return {
    address: `http://127.0.0.1:${port}/`,
    start: async () => {
      server ??= await listen(files, port);
    },
    stop: async () => {
      const stopping = server;
      server = null;
      stopping?.closeAllConnections();
      await new Promise((resolve) => {
        if (stopping) stopping.close(resolve);
        else resolve(null);
      });
    },
  };
}

function listen(files: ReadonlyMap<string, Packed>, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const isPage = pathname === '/' || pathname.endsWith('.html') || pathname.endsWith('/sw.js');
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Length': file.body.length,
      'Cache-Control': isPage ? 'no-cache' : 'max-age=31536000, immutable',
      ...(file.encoding === 'br' ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(file.body);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function packed(file: string): Packed {
  const kind = extname(file);
  const type = TYPES[kind] ?? 'application/octet-stream';
  const raw = readFileSync(file);
  if (!SMALLER.has(kind)) return { type, body: raw, encoding: 'identity' };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return { type, body: brotliCompressSync(raw, { params }), encoding: 'br' };
}

function listOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
