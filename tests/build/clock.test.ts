import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildIn, project } from "../support/build-in.ts";
import { folderBytes } from "../support/folder-bytes.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Latin, so that percent-encoding and slugs leave it as it is. */
const marker = "qitmira";

const second = 1000;
const T = Date.parse("2025-10-22T12:00:00Z");
const before = "2025-10-01T12:00:00Z";
const due = "2025-10-22T12:00:00Z";

/** A newsroom with one open article, and one with these fields that carries the marker wherever it can. */
function newsroom(fields: Readonly<Record<string, string>>) {
  const work = temporaryFolder();
  const content = join(work, "content");
  const image = `${marker}.jpg`;
  mkdirSync(join(content, "media"), { recursive: true });
  for (const file of [image, `in-${image}`])
    copyFileSync(join(project, "content/media/stone-bridge.jpg"), join(content, "media", file));
  const all = {
    title: `عنوان ${marker}`,
    summary: `موجز ${marker}`,
    tags: `[${marker}]`,
    source: `{ name: ${marker}, url: "https://wire.example/${marker}" }`,
    authors: "[secret]",
    id: "aaaaaaaaaa",
    slug: "story",
    aliases: "[/2024/12/old/]",
    image: `{ file: ${image}, alt: ${marker}, credit: ${marker} }`,
    ...fields,
  };
  writeFiles(content, {
    ...leastNewsroom,
    "articles/open.md": articleText({ date: before }),
    "articles/secret.md": articleText(all, `متن ${marker}.\n\n![${marker}](in-${image})\n`),
    "authors/secret.yaml": `name: ${marker}\nbiography: ${marker}\n`,
  });
  return { work, content };
}

/** Output files that hold the marker in their name or anywhere in their bytes, after a build at T and so many seconds. */
async function leaks({ work, content }: ReturnType<typeof newsroom>, seconds: number): Promise<string[]> {
  const { changes } = await buildIn(work, content, { now: T + seconds * second });
  assert.ok(changes, "built");
  const site = join(work, "site");
  return [...folderBytes(site).keys()].filter(
    (file) => file.includes(marker) || readFileSync(join(site, file)).includes(marker),
  );
}

/** The builds follow each other into one output, as a newsroom's do, so that what ends is also removed. */
async function leaksAround(fields: Readonly<Record<string, string>>): Promise<boolean[]> {
  const room = newsroom(fields);
  const found: boolean[] = [];
  for (const seconds of [-1, 0, 1]) found.push((await leaks(room, seconds)).length > 0);
  return found;
}

test("a scheduled article is in no byte of the output before its second, and in several files from then on", async (t) => {
  const room = newsroom({ date: due });
  assert.deepEqual(await leaks(room, -1), []);
  for (const seconds of [0, 1]) {
    const files = await leaks(room, seconds);
    t.diagnostic(files.join(" "));
    for (const file of ["2025/10/story/index.html", "feed.xml", "s/aaaaaaaaaa/index.html"])
      assert.ok(files.includes(file), file);
    for (const format of ["avif", "webp", "jpg"])
      assert.ok(
        files.some((file) => file.startsWith(`media/${marker}-`) && file.endsWith(`/480.${format}`)),
        format,
      );
  }
});

test("a draft is in no byte of the output at any time", async () => {
  assert.deepEqual(await leaksAround({ date: before, draft: "true" }), [false, false, false]);
});

test("an embargo holds an article back like a later date", async () => {
  assert.deepEqual(await leaksAround({ date: before, embargo: due }), [false, true, true]);
});

test("what expires leaves no byte behind but its address", async () => {
  assert.deepEqual(await leaksAround({ date: before, expires: due }), [true, false, false]);
});

test("what is withdrawn leaves no byte behind but its address and the reason", async () => {
  const room = newsroom({ date: before, withdrawn: `{ date: ${due}, reason: طلب أصحاب الشأن }` });
  assert.ok((await leaks(room, -1)).length > 0);
  for (const seconds of [0, 1]) assert.deepEqual(await leaks(room, seconds), []);
  const files = [...folderBytes(join(room.work, "site")).keys()];
  assert.deepEqual(
    files.filter((file) => file.includes("/story") && !file.startsWith("assets/")),
    ["2025/10/story/index.html", "2025/10/story/lite/index.html"],
  );
  for (const address of ["2025/10/story", "2025/10/story/lite", "2024/12/old", "s/aaaaaaaaaa"])
    assert.match(readFileSync(join(room.work, "site", address, "index.html"), "utf8"), /طلب أصحاب الشأن/);
});

test("a correction is in no byte of the output before it is due, and changes its article's page then", async () => {
  const { work, content } = newsroom({ date: before, corrections: `[{ date: ${due}, text: تصحيح موعود }]` });
  const site = join(work, "site");
  await buildIn(work, content, { now: T - 2 * second });
  const early = await buildIn(work, content, { now: T - second });
  assert.deepEqual(early.changes?.written, []);
  const files = [...folderBytes(site).keys()];
  assert.ok(files.every((file) => !readFileSync(join(site, file)).includes("تصحيح موعود")));
  const atLast = await buildIn(work, content, { now: T });
  assert.ok(atLast.changes?.written.includes("2025/10/story/index.html"));
});
