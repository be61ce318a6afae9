import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";

/** A folder as a web host shows it. `url` ends with `/`. */
export type ServedFolder = { readonly url: string; readonly close: () => Promise<void> };

/** What a host may do beside that: show the folder below a path (`/sub/folder/`) and nothing elsewhere, send headers. */
type Hosting = { readonly below?: string; readonly headers?: readonly (readonly [string, string])[] };

/** Serves `folder` on this machine alone, on a free port: `index.html` for folders, `404.html` for what is not there. */
export async function serveFolder(folder: string, hosting: Hosting = {}): Promise<ServedFolder> {
  const root = resolve(folder);
  const { below = "/", headers = [] } = hosting;
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    for (const [name, value] of headers) response.setHeader(name, value);
    if (url.startsWith(below)) return answer(root, url.slice(below.length - 1), response);
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

function answer(root: string, url: string, response: ServerResponse): void {
  const found = fileFor(root, url);
  const file = found ?? join(root, "404.html");
  const type = types[extname(file)] ?? "application/octet-stream";
  response.writeHead(found === undefined ? 404 : 200, { "content-type": type });
  response.end(existsSync(file) ? readFileSync(file) : "");
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
