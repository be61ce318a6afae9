import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { locateField, locateInBody } from "../../src/content/locate-field.ts";
import { ChangedFile, readBody } from "../../src/content/read-body.ts";
import type { Article } from "../../src/model/article.ts";
import { articleText, leastNewsroom, readRightSite, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

function newsroom(text: string): { folder: string; article: Article } {
  const folder = temporaryFolder();
  writeFiles(folder, { ...leastNewsroom, "articles/a.md": text });
  const [article] = readRightSite(folder).articles;
  assert.ok(article);
  return { folder, article };
}

test("the body is what stands below the front matter", () => {
  const { folder, article } = newsroom(articleText({}, "\nفقرة.\n\n---\n\nفقرة.\n"));
  assert.equal(readBody(folder, article), "\nفقرة.\n\n---\n\nفقرة.\n");
});

test("line ends and the byte order mark are gone, control characters too", () => {
  const text = `\uFEFF${articleText({}, "سطر\nآخر\u0008\u001B\fوآخر\u0085وآخر\tوآخر\uFFFE\n")}`;
  const { folder, article } = newsroom(text.replaceAll("\n", "\r\n"));
  assert.equal(readBody(folder, article), "سطر\nآخر وآخر وآخر\tوآخر\n");
});

test("letters, marks and direction marks of a body stay as they are", () => {
  const body = "قُتِلَ\u200F فـي \u202B(NATO)\u202C می\u200Cخواهم \u00A0 أ\u0654\n";
  const { folder, article } = newsroom(articleText({}, body));
  assert.equal(readBody(folder, article), body);
});

test("a file that changed since it was checked is an error of its own, which names the file", () => {
  const { folder, article } = newsroom(articleText());
  writeFileSync(join(folder, "articles/a.md"), articleText({}, "متن آخر.\n"));
  assert.throws(() => readBody(folder, article), isChangedFile);
  rmSync(join(folder, "articles/a.md"));
  assert.throws(() => readBody(folder, article), isChangedFile);
});

test("a fault found later can still be shown at its line", () => {
  const { folder } = newsroom(articleText({ source: "\n  name: وكالة" }, "فقرة.\n\nصورة: ![x](a.jpg)\n"));
  assert.deepEqual(locateField(folder, "articles/a.md", ["source", "name"]), { line: 6, column: 9 });
  assert.deepEqual(locateField(folder, "articles/gone.md", ["title"]), { line: 1, column: 1 });
  assert.deepEqual(locateInBody(folder, "articles/a.md", "a.jpg"), { line: 10, column: 12 });
  assert.deepEqual(locateInBody(folder, "articles/a.md", "b.jpg"), { line: 8, column: 1 });
});

test("bodies do not stay in memory with the facts about them", () => {
  const folder = temporaryFolder();
  const body = `${"فقرة طويلة بعض الشيء. ".repeat(20)}\n\n`.repeat(300);
  const count = 100;
  for (let index = 0; index < count; index += 1)
    writeFiles(folder, { ...leastNewsroom, [`articles/${index}.md`]: articleText({}, body) });
  const before = heapInUse();
  const { articles } = readRightSite(folder);
  const held = heapInUse() - before;
  assert.equal(articles.length, count);
  // Were the bodies held, they would be some 26 MB.
  assert.ok(held < 5_000_000, `${held} bytes are held`);
});

function isChangedFile(error: unknown): boolean {
  return (
    error instanceof ChangedFile && error.path === "articles/a.md" && error.message.includes("articles/a.md")
  );
}

/** Bytes that are still reachable, after the collector has run. */
function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}
