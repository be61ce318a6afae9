import assert from "node:assert/strict";
import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildSession } from "../../src/build/build-session.ts";
import { firstAnswer } from "../../src/build/first-answer.ts";
import { writePages } from "../../src/eleventy/write-pages.ts";
import { type BuildWishes, buildIn, optionsIn, twoThreads } from "../support/build-in.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const settings = `${leastNewsroom["site.yaml"]}features: { cards: false, search: false }\n`;

/** A newsroom of thirty articles that one process builds again and again. */
async function servedNewsroom(wishes: BuildWishes = {}) {
  const work = temporaryFolder();
  const content = join(work, "content");
  const numbers = Array.from({ length: 30 }, (_, number) => number + 1);
  writeFiles(content, {
    ...leastNewsroom,
    "site.yaml": settings,
    ...Object.fromEntries(numbers.map((number) => [`articles/${number}.md`, textOf(number)])),
  });
  const session = buildSession();
  const asked = { session, allowRemovals: 100, ...wishes };
  const build = (...saved: readonly string[]) => {
    session.tell(saved.length === 0 ? undefined : saved.map((path) => join(content, path)));
    return buildIn(work, content, asked);
  };
  const output = join(work, "site");
  await build();
  return {
    work,
    content,
    output,
    session,
    options: optionsIn(work, content, asked),
    build,
    /** Files in which the output differs from a clean build's. */
    differences: async () => {
      const clean = join(work, "clean");
      rmSync(clean, { recursive: true, force: true });
      await buildIn(clean, content);
      return changedFiles(folderBytes(output), folderBytes(join(clean, "site")));
    },
  };
}

function textOf(number: number, fields: Readonly<Record<string, string>> = {}, body?: string): string {
  const day = String((number % 20) + 1).padStart(2, "0");
  const tags = `[وسم ${number % 3}]`;
  return articleText({ title: `عنوان ${number}`, date: `2025-10-${day}`, tags, ...fields }, body);
}

type Step = readonly [name: string, saved: readonly string[], edit: (content: string) => void];

const write = (path: string, text: string) => (content: string) => writeFileSync(join(content, path), text);

/** What the watcher would name, and what happened. */
const steps: readonly Step[] = [
  ["an edit", ["articles/3.md"], write("articles/3.md", textOf(3, { title: "عنوان آخر" }))],
  ["the same file again", ["articles/3.md"], write("articles/3.md", textOf(3, { tags: "[جديد]" }))],
  [
    "a save by way of other files",
    ["articles/2.md", "articles/2.md~", "articles/4913"],
    write("articles/2.md", textOf(2, { title: "ثانٍ" })),
  ],
  ["nothing but a new time", ["articles/4.md"], write("articles/4.md", textOf(4))],
  ["a new article", ["articles/31.md"], write("articles/31.md", textOf(31))],
  ["a deletion", ["articles/5.md"], (content) => rmSync(join(content, "articles/5.md"))],
  ["a break", ["articles/6.md"], write("articles/6.md", "---\ntitle: [\n---\n")],
  [
    "another edit beside the broken one",
    ["articles/7.md"],
    write("articles/7.md", textOf(7, { title: "سابع" })),
  ],
  ["its mending", ["articles/6.md"], write("articles/6.md", textOf(6, {}, "متن آخر.\n"))],
  [
    "a rename",
    ["articles/8.md", "articles/80.md"],
    (content) => renameSync(join(content, "articles/8.md"), join(content, "articles/80.md")),
  ],
  ["a section's name", ["sections.yaml"], write("sections.yaml", "politics: أخبار\nsport: رياضة\n")],
  ["a broken registry", ["sections.yaml"], write("sections.yaml", "politics: [\n")],
  [
    "an edit while nothing can be built",
    ["articles/9.md"],
    write("articles/9.md", textOf(9, { title: "تاسع" })),
  ],
  ["the registry mended", ["sections.yaml"], write("sections.yaml", leastNewsroom["sections.yaml"])],
  ["the site's title", ["site.yaml"], write("site.yaml", settings.replace("تجربة", "نشرة"))],
  [
    "a folder that comes",
    ["articles/more"],
    (content) =>
      writeFiles(content, { "articles/more/40.md": textOf(40), "articles/more/41.md": textOf(41) }),
  ],
  [
    "a folder that goes",
    ["articles/more"],
    (content) => rmSync(join(content, "articles/more"), { recursive: true }),
  ],
  ["a draft", ["articles/10.md"], write("articles/10.md", textOf(10, { draft: "true" }))],
  ["another section", ["articles/11.md"], write("articles/11.md", textOf(11, { section: "sport" }))],
];

/** The files that the first answers have written, by step. */
const answered: Readonly<Record<string, string>> = {
  "an edit": "2025/10/3/index.html",
  "the same file again": "2025/10/3/index.html",
  "a save by way of other files": "2025/10/2/index.html",
  "another edit beside the broken one": "2025/10/7/index.html",
  "another section": "2025/10/11/index.html",
};

test("each build of a session leaves a clean build's bytes, with first answers before it", async () => {
  const { content, session, options, build, differences } = await servedNewsroom();
  for (const [name, saved, edit] of steps) {
    edit(content);
    session.tell(saved.map((path) => join(content, path)));
    assert.equal(await firstAnswer(options, saved[0] ?? ""), answered[name], name);
    const { changes } = await build(...saved);
    if (changes !== undefined) assert.deepEqual(await differences(), [], name);
  }
});

test("the same where a team shares the work", async () => {
  const { content, build, differences } = await servedNewsroom({ team: twoThreads });
  for (const [name, saved, edit] of steps.slice(8, 13)) {
    edit(content);
    const { changes } = await build(...saved);
    if (changes !== undefined) assert.deepEqual(await differences(), [], name);
  }
});

test("where the text alone is another, the first answer is the page of the whole build", async () => {
  const { content, output, options, build } = await servedNewsroom();
  appendFileSync(join(content, "articles/3.md"), "\nزيادة\n");
  const file = await firstAnswer(options, "articles/3.md");
  const bytes = readFileSync(join(output, file ?? ""), "utf8");
  assert.match(bytes, /زيادة/u);
  await build("articles/3.md");
  assert.ok(readFileSync(join(output, file ?? ""), "utf8") === bytes);
});

test("killed between the first answer and the whole build, the next process writes the page again", async () => {
  const { content, output, options, build, differences } = await servedNewsroom();
  const path = join(content, "articles/3.md");
  const before = readFileSync(path);
  appendFileSync(path, "\nزيادة\n");
  assert.equal(await firstAnswer(options, "articles/3.md"), "2025/10/3/index.html");
  assert.match(readFileSync(join(output, "2025/10/3/index.html"), "utf8"), /زيادة/u);
  writeFileSync(path, before);
  await buildIn(join(content, ".."), content);
  assert.deepEqual(await differences(), []);
  await build("articles/3.md");
  assert.deepEqual(await differences(), []);
});

test("nobody looks whether the output was changed from outside while the session lasts", async () => {
  const { output, build } = await servedNewsroom();
  writeFileSync(join(output, "2025/10/4/index.html"), "غير ذلك");
  writeFileSync(join(output, "stray.txt"), "غريب");
  const { changes } = await build("articles/4.md");
  assert.deepEqual(changes?.written, []);
  assert.deepEqual(changes?.removed, []);
});

test("an output that was thrown away is written again", async () => {
  const { output, build, differences } = await servedNewsroom();
  rmSync(output, { recursive: true });
  await build("articles/4.md");
  assert.deepEqual(await differences(), []);
});

test("after a build of another process, and after a cache put back, all is looked at", async () => {
  const { work, content, build, differences } = await servedNewsroom();
  cpSync(join(work, "cache"), join(work, "old-cache"), { recursive: true });
  writeFileSync(join(content, "articles/3.md"), textOf(3, { title: "عنوان آخر" }));
  await buildIn(work, content);
  writeFileSync(join(content, "articles/3.md"), textOf(3));
  await build("articles/4.md");
  assert.deepEqual(await differences(), []);
  rmSync(join(work, "cache"), { recursive: true });
  cpSync(join(work, "old-cache"), join(work, "cache"), { recursive: true });
  writeFileSync(join(content, "articles/12.md"), textOf(12, { title: "عنوان آخر" }));
  await build("articles/12.md");
  assert.deepEqual(await differences(), []);
});

test("after a build that failed, all is looked at", async () => {
  const newsroom = await servedNewsroom();
  writeFileSync(join(newsroom.content, "sections.yaml"), "politics: أخبار\nsport: رياضة\n");
  const failing: typeof writePages = async (pages, output) => {
    await writePages(pages.slice(0, 5), output);
    throw new Error("the disk is full");
  };
  const asked = { session: newsroom.session, write: failing };
  await assert.rejects(buildIn(newsroom.work, newsroom.content, asked), /the disk is full/u);
  await newsroom.build("articles/4.md");
  assert.deepEqual(await newsroom.differences(), []);
});

test("what was told before a build that never began is not forgotten", async () => {
  const { content, session, build, differences } = await servedNewsroom();
  writeFileSync(join(content, "articles/3.md"), textOf(3, { title: "عنوان آخر" }));
  session.tell([join(content, "articles/3.md")]);
  await build("articles/4.md");
  assert.deepEqual(await differences(), []);
});
