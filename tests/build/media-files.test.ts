import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkContent } from "../../src/build/check-content.ts";
import { buildIn, project } from "../support/build-in.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 0h40v30z"/></svg>';
const gallery = (...files: readonly string[]) =>
  `\n${files.map((file) => `  - { file: ${file}, alt: صورة, credit: نشرة }`).join("\n")}`;

test("gallery pictures are measured, and a broken one leaves its article out at its own line", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    ...leastNewsroom,
    "media/a.svg": drawing,
    "media/b.svg": drawing,
    "media/broken.jpg": "ليست صورة",
    "articles/right.md": articleText({ gallery: gallery("a.svg", "b.svg") }),
    "articles/wrong.md": articleText({ gallery: gallery("a.svg", "broken.jpg") }),
  });
  const { content, pictures, problems } = await checkContent(folder);
  assert.deepEqual(
    content?.articles.map(({ file }) => file.path),
    ["articles/right.md"],
  );
  assert.deepEqual([...pictures.keys()], ["a.svg", "b.svg"]);
  assert.deepEqual(
    problems.map(({ path, line, column, field, code }) => [path, line, column, field, code]),
    [["articles/wrong.md", 7, 13, "gallery.file", "media-broken"]],
  );
});

test("a logo that is cut off in the middle is told, and its site is built without it", async () => {
  const work = temporaryFolder();
  const whole = readFileSync(join(project, "content/media/dew.jpg"));
  writeFiles(join(work, "content"), {
    ...leastNewsroom,
    "site.yaml": `${leastNewsroom["site.yaml"]}logo: { file: cut.jpg, alt: شعار }\n`,
    "media/cut.jpg": whole.subarray(0, whole.byteLength / 2),
    "articles/a.md": articleText(),
  });
  const { problems, changes } = await buildIn(work, join(work, "content"));
  assert.deepEqual(
    problems.map(({ path, field, code }) => [path, field, code]),
    [["site.yaml", "logo.file", "media-broken"]],
  );
  assert.ok(changes?.written.includes("index.html"));
});

test("a live page's slip is told at its own line, as the Markdown room reads the text", async () => {
  const folder = temporaryFolder();
  const body = "مقدمة.\n\n> ## 5 في اقتباس\n\n## 14:30 — **وصول**\n\nنص.\n\n## 25:00 خطأ\n";
  writeFiles(folder, { ...leastNewsroom, "articles/a.md": articleText({ kind: "live" }, body) });
  const { problems } = await checkContent(folder);
  assert.deepEqual(
    problems.map(({ line, column, code }) => [line, column, code]),
    [[15, 4, "live-time"]],
  );
});

test("thousands of broken or missing pictures are told fifty times an article, and soon", async () => {
  const folder = temporaryFolder();
  const names = Array.from({ length: 1000 }, (_, index) => `${index}.jpg`);
  writeFiles(folder, {
    ...leastNewsroom,
    ...Object.fromEntries(names.map((name) => [`media/${name}`, "ليست صورة"])),
    "articles/a.md": articleText({ gallery: gallery(...names) }),
    "articles/b.md": articleText({}, names.map((name) => `![x](none-${name} "| x")`).join("\n\n")),
    "articles/c.md": articleText({}, names.map((name) => `@[x](none-${name}.mp4)`).join("\n\n")),
  });
  const start = performance.now();
  const { content, problems } = await checkContent(folder);
  assert.equal(content?.articles.filter(({ file }) => file.path !== "articles/c.md").length, 0);
  assert.ok(problems.length <= 3 * 51 && problems.some(({ code }) => code === "too-many-problems"));
  assert.ok(performance.now() - start < 20_000);
});

test("recordings and documents are no pictures: nobody measures them", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    ...leastNewsroom,
    "media/clip.mp4": "مقطع",
    "media/report.pdf": "%PDF-1.7\n%%EOF\n",
    "articles/a.md": articleText({ video: "clip.mp4" }),
    "articles/b.md": articleText({ document: "report.pdf" }),
  });
  const { content, pictures, problems } = await checkContent(folder);
  assert.deepEqual([content?.articles.length, pictures.size, problems], [2, 0, []]);
});

test("a page of the newsroom's own is left out when a picture in its text is missing or broken", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    ...leastNewsroom,
    "media/a.svg": drawing,
    "media/broken.jpg": "ليست صورة",
    "articles/a.md": articleText(),
    "pages/right.md": '---\ntitle: صحيحة\n---\n![رسم](a.svg "| نشرة")\n',
    "pages/broken.md": '---\ntitle: خطأ\n---\nنص.\n\n![رسم](broken.jpg "| نشرة")\n',
    "pages/missing.md": '---\ntitle: خطأ\n---\n![رسم](none.jpg "| نشرة")\n',
  });
  const { content, problems } = await checkContent(folder);
  assert.deepEqual(
    content?.ownPages.map(({ file }) => file.path),
    ["pages/right.md"],
  );
  assert.deepEqual(
    problems.map(({ path, line, code }) => `${path}:${line} ${code}`),
    ["pages/broken.md:6 media-broken", "pages/missing.md:4 media-missing"],
  );
});

test("what is published is copied with its files, and what only drafts use is not", async () => {
  const work = temporaryFolder();
  const folder = join(work, "content");
  writeFiles(folder, {
    ...leastNewsroom,
    "media/a.svg": drawing,
    "media/b.svg": drawing,
    "media/page.svg": drawing,
    "media/secret.svg": drawing,
    "media/2025/clip.mp4": "مقطع",
    "media/report.pdf": "%PDF-1.7\n%%EOF\n",
    "media/secret.pdf": "%PDF-1.7\n%%EOF\n",
    "media/secret.mp3": "صوت",
    "articles/a.md": articleText({ gallery: gallery("a.svg", "b.svg") }),
    "articles/b.md": articleText({ video: "2025/clip.mp4" }),
    "articles/c.md": articleText({ document: "report.pdf" }),
    "articles/d.md": articleText({ draft: "true", document: "secret.pdf" }),
    "articles/e.md": articleText({ date: "2099-01-01", audio: "secret.mp3" }),
    "articles/f.md": articleText({ embargo: "2099-01-01", gallery: gallery("a.svg", "secret.svg") }),
    "pages/about.md": "---\ntitle: من نحن\n---\n![رسم](page.svg)\n",
  });
  await buildIn(work, folder);
  const shipped = (file: string) => existsSync(join(work, "site", "media", file));
  assert.deepEqual(
    ["a.svg", "b.svg", "page.svg", "2025/clip.mp4", "report.pdf"].filter((file) => !shipped(file)),
    [],
  );
  assert.deepEqual(["secret.svg", "secret.pdf", "secret.mp3"].filter(shipped), []);
});
