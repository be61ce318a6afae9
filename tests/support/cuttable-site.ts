import { createServer, type Server, type ServerResponse } from "node:http";
import { serveFolder } from "./serve-folder.ts";

/** A served folder whose network can be cut and mended, at one address; what was asked of it is written down. */
export type CuttableSite = {
  /** Ends with `/`, and holds the sub-folder. */
  readonly url: string;
  /** Paths below `url` that were asked for, in order, with what the browser said they are for. */
  readonly asked: { readonly path: string; readonly purpose: string | undefined }[];
  readonly cut: () => Promise<void>;
  /** Brings it back, at full speed. */
  readonly mend: () => Promise<void>;
  /** Milliseconds that every further answer takes. */
  slowness: number;
  readonly close: () => Promise<void>;
};

/** Serves `folder` below `subfolder` (`/` or `/some/where/`) on this machine alone. */
export async function cuttableSite(folder: string, subfolder = "/"): Promise<CuttableSite> {
  const behind = await serveFolder(folder);
  const asked: CuttableSite["asked"] = [];
  let server: Server | undefined;
  let port = 0;
  const site: CuttableSite = {
    get url() {
      return `http://127.0.0.1:${port}${subfolder}`;
    },
    asked,
    slowness: 0,
    mend: async () => {
      site.slowness = 0;
      if (server !== undefined) return;
      const opened = createServer(async ({ url = "/", headers }, response) => {
        const path = url.startsWith(subfolder) ? url.slice(subfolder.length) : "no-such-page";
        asked.push({ path: decodeURI(path), purpose: headers["sec-purpose"]?.toString() });
        if (site.slowness > 0) await new Promise((over) => setTimeout(over, site.slowness));
        if (!response.destroyed) await forward(`${behind.url}${path}`, response);
      });
      await new Promise<void>((listening) => opened.listen(port, "127.0.0.1", listening));
      const address = opened.address();
      port = typeof address === "object" ? (address?.port ?? 0) : 0;
      server = opened;
    },
    cut: async () => {
      const open = server;
      server = undefined;
      await new Promise<void>((closed) => {
        if (open === undefined) return closed();
        open.close(() => closed());
        open.closeAllConnections();
      });
    },
    close: async () => {
      await site.cut();
      await behind.close();
    },
  };
  await site.mend();
  return site;
}

async function forward(address: string, response: ServerResponse): Promise<void> {
  const answer = await fetch(address);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const type = answer.headers.get("content-type") ?? "application/octet-stream";
  response.writeHead(answer.status, { "content-type": type, "content-length": bytes.length });
  response.end(bytes);
}
