import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { after, test } from "node:test";
import { freePort } from "../../src/eleventy/free-port.ts";

/** Listens on a port until the test ends; gives its number. */
async function taken(port: number): Promise<number> {
  const server: Server = createServer();
  after(() => server.close());
  await once(server.listen({ port, host: "localhost" }), "listening");
  const address = server.address();
  assert.ok(address !== null && typeof address === "object");
  return address.port;
}

test("a port that is taken is passed over, and one that is free is given as it is", async () => {
  const port = await taken(0);
  const next = await freePort(port);
  assert.ok(next > port && next < port + 10);
  assert.equal(await freePort(next), next);
  assert.equal(await freePort(0), 0);
});

test("where no port is left, it says so", async () => {
  await taken(65_535).catch(() => undefined);
  await assert.rejects(freePort(65_535), { code: "EADDRINUSE" });
});
