import { once } from "node:events";
import { createServer } from "node:net";

/** So many ports are tried, from the one that is asked for on. */
const tries = 10;

/**
 * The first port from `port` on that nobody on this machine listens on; 0 is always free. Throws what the system says of
 * the last one when all are taken, and at once when it allows none. The server would look for one by itself, but would
 * then listen on every address of the machine.
 */
export async function freePort(port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    const fault = await faultOf(next);
    if (fault === undefined) return next;
    const isLast = next === 65_535 || next === port + tries - 1;
    if (fault.code !== "EADDRINUSE" || isLast) throw fault;
  }
}

/** Undefined when it can be listened on. */
async function faultOf(port: number): Promise<NodeJS.ErrnoException | undefined> {
  const server = createServer();
  try {
    await once(server.listen({ port, host: "localhost" }), "listening");
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error;
  } finally {
    server.close();
  }
}
