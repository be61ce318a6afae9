import { freePort } from "./free-port.ts";

/** A server that shows the output folder and tells open pages to renew themselves. */
export type SiteServer = {
  readonly url: string;
  /** Says which files of the output folder have changed. */
  readonly reload: (files: readonly string[]) => void;
  readonly close: () => Promise<unknown>;
};

/** Serves `folder` on `port` (0 takes a free one) or, where that is taken, on one after it, for this machine alone. */
export async function serveSite(folder: string, port: number): Promise<SiteServer> {
  // Only `npm start` needs it.
  const { default: EleventyDevServer } = await import("@11ty/eleventy-dev-server");
  const server = new EleventyDevServer("nashra", folder, {
    // Pages are replaced whole: the server's own patching compares percent-encoded addresses with Arabic file names.
    domDiff: false,
    middleware: [refuseUnreadableAddress],
    logger: { info: silence, log: silence, error: silence },
  });
  // Not `server.serve(port)`: that listens on every address of the machine, and drafts are nobody else's business.
  server.server.listen({ port: await freePort(port), host: "localhost" });
  const taken = await server.getPort();
  return {
    url: `http://localhost:${taken}/`,
    reload: (files) => server.reload({ files: [...files] }),
    close: () => server.close(),
  };
}

/** The server decodes addresses without a net: `/%zz/` would end the process (URIError). */
function refuseUnreadableAddress(
  request: { url?: string },
  response: { writeHead(status: number): unknown; end(): unknown },
  next: () => unknown,
): unknown {
  try {
    decodeURIComponent(request.url ?? "");
  } catch {
    response.writeHead(400);
    return response.end();
  }
  return next();
}

function silence(): void {
  // What the server has to say is said by the command line, in the editor's language.
}
