import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** A folder as a web host shows it. `url` ends with `/`. */
export type ServedFolder = { readonly url: string; readonly close: () => Promise<void> };

/**
 * What a host may do beside that: show the folder below a path (`/sub/folder/`) and nothing elsewhere, send headers, and
 * pack what is text with brotli or gzip for browsers that take it.
 */
type Hosting = {
  readonly below?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly packed?: boolean;
};

/** Serves `folder` on this machine alone, on a free port: `index.html` for folders, `404.html` for what is not there. */
export async function serveFolder(folder: string, hosting: Hosting = {}): Promise<ServedFolder> {
  const root = resolve(folder);
  const { below = "/", headers = [], packed = false } = hosting;
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    for (const [name, value] of headers) response.setHeader(name, value);
    const packing = packed ? packingFor(request) : undefined;
    if (url.startsWith(below)) return answer(root, url.slice(below.length - 1), response, packing);
    response.writeHead(404, { "content-type": "text/plain" });
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}${below}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(root: string, url: string, response: ServerResponse, packing: Packing | undefined): void {
  const found = fileFor(root, url);
  const file = found ?? join(root, "404.html");
  const type = types[extname(file)] ?? "application/octet-stream";
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const isText = /^text|json|xml/.test(type);
  if (packing !== undefined && isText) response.setHeader("content-encoding", packing.name);
  response.writeHead(found === undefined ? 404 : 200, { "content-type": type });
  response.end(packing !== undefined && isText ? packing.pack(bytes) : bytes);
}

type Packing = { readonly name: string; readonly pack: (bytes: Buffer) => Buffer };

/** The best that the browser takes, at its highest level, as hosts do that pack once and send often. */
function packingFor({ headers }: IncomingMessage): Packing | undefined {
  const taken = headers["accept-encoding"] ?? "";
  if (/\bbr\b/.test(taken.toString())) return { name: "br", pack: (bytes) => brotliCompressSync(bytes) };
  if (/\bgzip\b/.test(taken.toString()))
    return { name: "gzip", pack: (bytes) => gzipSync(bytes, { level: 9 }) };
  return undefined;
}

function fileFor(root: string, url: string): string | undefined {
  const path = resolve(root, `.${decodedPath(url)}`);
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, "index.html");
  return existsSync(index) ? index : undefined;
}

/** An address that is not UTF-8 leads nowhere. */
function decodedPath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return "/\uFFFD";
  }
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".woff2": "font/woff2",
};
