import assert from "node:assert/strict";
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { PageWriter } from "../../src/build/page-writer.ts";
import { writePages } from "../../src/eleventy/write-pages.ts";
import { buildIn } from "../support/build-in.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const work = temporaryFolder();
const [content, site] = [join(work, "content"), join(work, "site")];
const story = join(content, "articles/2025/01/خبر.md");
const redirect = "old/address/index.html";

mkdirSync(join(content, "articles/2025/01"), { recursive: true });
writeFileSync(
  join(content, "site.yaml"),
  "title: تجربة\nurl: https://news.example\nlanguage: ar\ntimezone: Asia/Damascus\ndigits: arab\nmonths: egypt\n",
);
writeFileSync(join(content, "sections.yaml"), "politics: { title: سياسة }\n");
writeFileSync(
  story,
  "---\ntitle: خبر\ndate: 2025-01-01T00:00:00Z\nsection: politics\naliases: [/old/address/]\n---\nمتن.\n",
);

/** Builds, and tells which pages were rendered. */
async function build() {
  const rendered: string[] = [];
  const write: PageWriter = (pages, ...rest) => {
    rendered.push(...pages.map(({ file }) => file));
    return writePages(pages, ...rest);
  };
  const { changes } = await buildIn(work, content, { write });
  return { rendered, changes };
}

test("a page that is rendered to the bytes that stand there is not written, and is believed from then on", async () => {
  await build();
  const before = statSync(join(site, redirect), { bigint: true });
  writeFileSync(story, `${readFileSync(story, "utf8")}\nجملة أخرى.\n`);
  const { rendered, changes } = await build();
  assert.ok(rendered.includes(redirect), "its key is that of the article it leads to");
  assert.equal(changes?.written.includes(redirect), false);
  assert.equal(changes?.written.includes("2025/01/خبر/index.html"), true);
  assert.equal(statSync(join(site, redirect), { bigint: true }).mtimeNs, before.mtimeNs);
  const again = await build();
  assert.deepEqual([again.rendered, again.changes?.written], [[], []]);
});

test("a page that somebody touched is looked at and left, one that somebody changed is written anew", async () => {
  const [touched, changed] = [join(site, redirect), join(site, "sections/politics/index.html")];
  const [bytes, page] = [readFileSync(touched), readFileSync(changed)];
  utimesSync(touched, 1, 1);
  writeFileSync(changed, "not the page");
  const { changes } = await build();
  assert.deepEqual(changes?.written, ["sections/politics/index.html"]);
  assert.deepEqual([readFileSync(touched), readFileSync(changed)], [bytes, page]);
  assert.deepEqual((await build()).rendered, []);
});
