import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { runHere } from "../support/run-here.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const now = "2025-11-30T22:30:00Z"; // Already December in Damascus.

function newsroom(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  writeFiles(content, { ...leastNewsroom, ...files });
  const places = ["content", "output", "cache", "report"].flatMap((name) => [
    `--${name}`,
    join(folder, name),
  ]);
  const run = (command: "build" | "check" | "urls", ...more: string[]) =>
    runHere(command, [...places, ...more], now);
  return { folder, content, run };
}

const articles = {
  "articles/جسر.md": articleText({ id: "aaaaaaaaaa", tags: "[نهر]", source: "وكالة" }),
  "articles/سوق.md": articleText({ date: "2025-10-23" }),
  "articles/غدا.md": articleText({ date: "2026-10-23", id: "bbbbbbbbbb" }),
  "articles/مسودة.md": articleText({ draft: "true" }),
};

const recorded = [
  "/2025/10/جسر/\taaaaaaaaaa",
  "/2025/10/سوق/",
  "/sections/politics/",
  "/sections/sport/",
  "/sources/وكالة/",
  "/tags/نهر/",
];

test("what is published and not recorded is listed, then recorded once, in the month of the newsroom's clock", async () => {
  const { content, run } = newsroom(articles);
  const listed = await run("urls");
  assert.equal(listed.status, 0);
  assert.deepEqual(listed.output.split("\n").slice(0, recorded.length), recorded);
  assert.ok(!existsSync(join(content, "urls")), "listing writes nothing");

  assert.match((await run("urls", "--record")).output, /^سُجِّل في «.*content\/urls\/2025-12\.txt»/m);
  const ledger = () => readFileSync(join(content, "urls/2025-12.txt"), "utf8");
  assert.equal(ledger(), `${recorded.join("\n")}\n`);
  assert.match(readFileSync(join(content, "urls/.gitattributes"), "utf8"), /^\*\.txt .*merge=union$/m);

  assert.match((await run("urls", "--record")).output, /كل العناوين المنشورة مسجلة/);
  assert.equal(ledger(), `${recorded.join("\n")}\n`);
  assert.deepEqual(JSON.parse((await run("check", "--format", "json")).output), []);
});

test("a new line never runs into one that a hand left unfinished", async () => {
  const { content, run } = newsroom({ ...articles, "urls/2025-12.txt": "/2025/10/سوق/" });
  await run("urls", "--record");
  const lines = readFileSync(join(content, "urls/2025-12.txt"), "utf8").split("\n");
  assert.deepEqual(lines.slice(0, 2), ["/2025/10/سوق/", "/2025/10/جسر/\taaaaaaaaaa"]);
});

test("a renamed article with an id is followed; a deleted one is named by urls, check and build, and stops --strict", async () => {
  const { folder, content, run } = newsroom(articles);
  await run("urls", "--record");
  rmSync(join(content, "articles/جسر.md"));
  writeFiles(content, {
    "articles/جسر-جديد.md": articleText({ id: "aaaaaaaaaa", tags: "[نهر]", source: "وكالة" }),
  });
  assert.equal((await run("build", "--strict")).status, 0);
  const page = readFileSync(join(folder, "output/2025/10/جسر/index.html"), "utf8");
  assert.match(page, /http-equiv="refresh" content="0; url=\.\.\/جسر-جديد\/"/);
  const redirects: unknown[] = JSON.parse(readFileSync(join(folder, "report/redirects.json"), "utf8"));
  assert.deepEqual(redirects[0], { from: "/2025/10/جسر/", to: "/2025/10/جسر-جديد/", status: 301 });

  rmSync(join(content, "articles/سوق.md"));
  const line = /^urls\/2025-12\.txt:2:1 {2}url {2}.*«\/2025\/10\/سوق\/»/m;
  for (const command of ["urls", "check"] as const) {
    const { status, output, errors } = await run(command);
    assert.equal(status, 1, command);
    assert.match(errors, line);
    if (command === "urls") assert.match(output, /وزال مما سُجّل من قبل: عنوان واحد\./);
  }
  const strict = await run("build", "--strict");
  assert.equal(strict.status, 1);
  assert.match(strict.errors, line);
  assert.ok(existsSync(join(folder, "output/2025/10/سوق/index.html")), "the earlier output stands");
  const warned = await run("build");
  assert.equal(warned.status, 0);
  assert.match(warned.errors, line);
  assert.ok(!existsSync(join(folder, "output/2025/10/سوق/index.html")));
  assert.ok(existsSync(join(folder, "output/2025/10/جسر-جديد/index.html")));
});

test("a build writes nothing into the ledger", async () => {
  const { content, run } = newsroom({ ...articles, "urls/2025-11.txt": "/2025/10/سوق/\n" });
  await run("build");
  assert.deepEqual(readdirSync(join(content, "urls")), ["2025-11.txt"]);
  assert.equal(readFileSync(join(content, "urls/2025-11.txt"), "utf8"), "/2025/10/سوق/\n");
});

test("a list that vanished has a remedy of its own: a tag can keep its former name, a section cannot", async () => {
  const { run } = newsroom({ ...articles, "urls/2025-11.txt": "/tags/بحر/\n/sections/old/\n/2025/10/x/\n" });
  const { status, errors } = await run("check");
  assert.equal(status, 1);
  const [section, article] = [/:2:1 .*أعد إلى sections\.yaml/m, /:3:1 .*أضف هذا العنوان إلى aliases/m];
  for (const line of [/:1:1 .*سجّله في tags\.yaml .* في aliases/m, section, article])
    assert.match(errors, line);
});
