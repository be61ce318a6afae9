import assert from "node:assert/strict";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildIn } from "../support/build-in.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { runCommand } from "../support/run-command.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A newsroom with 25 articles on politics and 5 on sport, built once. */
async function builtNewsroom() {
  const work = temporaryFolder();
  const content = join(work, "content");
  writeFiles(content, leastNewsroom);
  for (let number = 0; number < 30; number += 1)
    writeFiles(content, {
      [`articles/خبر-${number}.md`]: articleText({
        section: number < 25 ? "politics" : "sport",
        id: `aaaaaaaa${"abcdef"[Math.floor(number / 5)]}${"abcde"[number % 5]}`,
      }),
    });
  await buildIn(work, content);
  return { work, content, site: folderBytes(join(work, "site")) };
}

type Built = Awaited<ReturnType<typeof builtNewsroom>>;

async function assertStopped({ work, content, site }: Built, lost: number): Promise<void> {
  for (const clean of [false, true]) {
    const { changes, loss } = await buildIn(work, content, { clean });
    assert.equal(changes, undefined);
    assert.deepEqual([loss?.lost, loss?.earlier], [lost, 30]);
    assert.deepEqual(changedFiles(site, folderBytes(join(work, "site"))), []);
  }
}

test("an emptied folder of articles stops the build, with --clean and without a cache too", async () => {
  const built = await builtNewsroom();
  rmSync(join(built.content, "articles"), { recursive: true });
  await assertStopped(built, 30);
  rmSync(join(built.work, "cache"), { recursive: true });
  await assertStopped(built, 30);
});

test("a deleted section key stops the build; so many removals may be allowed, and no more", async () => {
  const built = await builtNewsroom();
  writeFileSync(join(built.content, "sections.yaml"), "sport: رياضة\n");
  await assertStopped(built, 25);
  const tooFew = await buildIn(built.work, built.content, { allowRemovals: 24 });
  assert.equal(tooFew.changes, undefined);
  const enough = await buildIn(built.work, built.content, { allowRemovals: 25 });
  assert.equal(enough.changes === undefined, false);
  assert.equal(readdirSync(join(built.work, "site/2025/10")).length, 5);
});

test("twenty articles may go without a question, and what leaves a redirect does not count", async () => {
  const { work, content } = await builtNewsroom();
  for (let number = 0; number < 20; number += 1) rmSync(join(content, `articles/خبر-${number}.md`));
  assert.ok((await buildIn(work, content)).changes);
  const renamed = await builtNewsroom();
  for (let number = 0; number < 30; number += 1) {
    rmSync(join(renamed.content, `articles/خبر-${number}.md`));
    writeFiles(renamed.content, {
      [`articles/اسم-${number}.md`]: articleText({ aliases: `[/2025/10/خبر-${number}/]` }),
    });
  }
  assert.ok((await buildIn(renamed.work, renamed.content)).changes);
});

test("the command says how many would go, how to allow it, and fails", async () => {
  const { work, content } = await builtNewsroom();
  rmSync(join(content, "articles"), { recursive: true });
  const options = [
    ...["--content", content, "--output", join(work, "site")],
    ...["--cache", join(work, "cache"), "--report", join(work, "report"), "--now", "2025-11-15T00:00:00Z"],
  ];
  const arabic = runCommand("build", options);
  assert.equal(arabic.status, 1);
  assert.match(arabic.errors, /٣٠ من أصل ٣٠.*--allow-removals 30/);
  const english = runCommand("build", [...options, "--lang", "en"]);
  assert.match(english.errors, /30 of its 30 articles would be removed.*--allow-removals 30/);
  assert.equal(runCommand("build", [...options, "--allow-removals", "30"]).status, 0);
  assert.equal(runCommand("build", [...options, "--allow-removals", "-1"]).status, 2);
});
