import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { withLock } from "../../src/build/with-lock.ts";
import { buildIn, project } from "../support/build-in.ts";
import { folderBytes } from "../support/folder-bytes.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const content = temporaryFolder();
writeFiles(content, { ...leastNewsroom, "articles/2025/10/a.md": articleText() });

test("work in one folder is done by one after the other, and the second hears that it waits", async () => {
  const folder = temporaryFolder();
  const events: string[] = [];
  const work = (name: string) =>
    withLock(
      folder,
      () => events.push(`${name} waits`),
      async () => {
        events.push(`${name} begins`);
        await wait(50);
        events.push(`${name} ends`);
      },
    );
  await Promise.all([work("first"), work("second")]);
  assert.deepEqual(events, ["second waits", "first begins", "first ends", "second begins", "second ends"]);
  assert.deepEqual(readdirSync(folder), []);
});

test("many at once never meet, though the lock's file comes and goes", async () => {
  const folder = temporaryFolder();
  let inside = 0;
  const work = () =>
    withLock(
      folder,
      () => undefined,
      async () => {
        inside += 1;
        assert.equal(inside, 1);
        await wait(1);
        inside -= 1;
      },
    );
  await Promise.all(Array.from({ length: 8 }, work));
});

test("work that fails gives the folder back", async () => {
  const folder = temporaryFolder();
  await assert.rejects(
    withLock(
      folder,
      () => undefined,
      () => Promise.reject(new Error("fault")),
    ),
  );
  await withLock(
    folder,
    () => assert.fail("nobody is there"),
    async () => undefined,
  );
});

test("the lock of a process that was killed keeps nobody out", async () => {
  const folder = temporaryFolder();
  const holder = await lockElsewhere(folder);
  holder.kill("SIGKILL");
  await once(holder, "exit");
  assert.ok(existsSync(join(folder, ".nashra.lock")));
  await withLock(
    folder,
    () => assert.fail("nobody is there"),
    async () => undefined,
  );
});

test("two builds into one folder, or with one cache, give what one gives", async () => {
  const alone = temporaryFolder();
  await buildIn(alone, content);
  const together = temporaryFolder();
  let waited = 0;
  const onProgress = ({ stage }: { readonly stage: string }) => {
    waited += stage === "waiting" ? 1 : 0;
  };
  await Promise.all([1, 2].map(() => buildIn(together, content, { onProgress })));
  assert.equal(waited, 1);
  assert.deepEqual(folderBytes(join(together, "site")), folderBytes(join(alone, "site")));
});

test("a build waits for one that writes the same output from another cache", async () => {
  const work = temporaryFolder();
  await buildIn(work, content);
  const holder = await lockElsewhere(join(work, "site"));
  let waits = false;
  const built = buildIn(work, content, {
    onProgress: ({ stage }) => {
      if (stage !== "waiting") return;
      waits = true;
      holder.kill("SIGKILL");
    },
  });
  await built;
  assert.ok(waits);
});

/** A process that holds the lock on `folder` until it is killed. */
async function lockElsewhere(folder: string): Promise<ChildProcess> {
  const script = join(temporaryFolder(), "hold.ts");
  writeFileSync(
    script,
    `import { withLock } from ${JSON.stringify(join(project, "src/build/with-lock.ts"))};
     await withLock(${JSON.stringify(folder)}, () => undefined, () => {
       process.stdout.write("held");
       return new Promise((resolve) => setTimeout(resolve, 60_000));
     });`,
  );
  const holder = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  after(() => holder.kill("SIGKILL"));
  await once(holder.stdout, "data");
  return holder;
}
