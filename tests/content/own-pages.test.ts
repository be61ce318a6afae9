import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Content } from "../../src/model/content.ts";
import { articleText, leastNewsroom, readRightSite, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

function newsroom(files: Readonly<Record<string, string>>): Content {
  const folder = temporaryFolder();
  writeFiles(folder, { ...leastNewsroom, "articles/2025/10/a.md": articleText(), ...files });
  return readRightSite(folder);
}

const page = (title: string, more = "") => `---\ntitle: ${title}\n${more}---\nنص.\n`;
const lines = ({ problems }: Content) => problems.map(({ path, line, code }) => `${path}:${line} ${code}`);

test("the newsroom's own pages stand by their order, then as an Arabic dictionary has their titles", () => {
  const { ownPages } = newsroom({
    "pages/a.md": page("وظائف"),
    "pages/b.md": page("أرشيف"),
    "pages/c.md": page("من نحن", "order: ٢\n"),
    "pages/d.md": page("اتصل بنا", "order: -1\n"),
    "pages/من نحن.md": page("إعلانات"),
  });
  assert.deepEqual(
    ownPages.map(({ path }) => path),
    ["/d/", "/c/", "/b/", "/من-نحن/", "/a/"],
  );
});

test("a page may not take an address of the site's own, look like a year or take another page's", () => {
  const content = newsroom({
    "pages/Search.md": page("بحث"),
    "pages/1999.md": page("سنة"),
    "pages/about.md": page("من نحن"),
    "pages/about!.md": page("من نحن"),
  });
  assert.deepEqual(
    content.ownPages.map(({ file }) => file.path),
    ["pages/about!.md"],
  );
  assert.deepEqual(lines(content), [
    "pages/1999.md:1 page-year",
    "pages/Search.md:1 page-reserved",
    "pages/about.md:1 page-taken",
  ]);
});

test("a former address of an article gives way to a page that lives there", () => {
  const content = newsroom({
    "pages/about.md": page("من نحن"),
    "articles/2025/10/a.md": articleText({ aliases: "[/about, /old/]" }),
  });
  assert.deepEqual(content.articles[0]?.aliases, ["/old/"]);
  assert.deepEqual(lines(content), ["articles/2025/10/a.md:5 alias-of-page"]);
});

test("a page that is a link out of the content folder is refused", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "secret.md": page("سر") });
  const content = join(folder, "content");
  writeFiles(content, { ...leastNewsroom, "articles/a.md": articleText(), "pages/about.md": page("من نحن") });
  symlinkSync("../../secret.md", join(content, "pages/secret.md"));
  const { ownPages, problems } = readRightSite(content);
  assert.equal(ownPages.length, 1);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["link-leaves-content"],
  );
});

test("a recording may be a link inside the folder media and nowhere else", () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    ...leastNewsroom,
    "media/real.mp4": "مقطع",
    "articles/a.md": articleText({ video: "linked.mp4" }),
    "articles/b.md": articleText({ video: "draft.mp4" }),
  });
  symlinkSync("real.mp4", join(folder, "media/linked.mp4"));
  symlinkSync("../articles/a.md", join(folder, "media/draft.mp4"));
  const { articles, problems } = readRightSite(folder);
  assert.deepEqual(
    articles.map(({ recordings }) => recordings),
    [["linked.mp4"]],
  );
  assert.deepEqual(
    problems.map(({ path, code }) => [path, code]),
    [["articles/b.md", "media-outside"]],
  );
});

test("without front-page.yaml the newsroom leaves everything to the archive", () => {
  const plan = { lead: undefined, secondary: [], secondaryCount: 6, strips: undefined };
  assert.deepEqual(newsroom({}).frontPage, plan);
  const broken = newsroom({ "front-page.yaml": "lead: [" });
  assert.deepEqual(broken.frontPage, plan);
  assert.deepEqual(lines(broken), ["front-page.yaml:1 yaml-bracket"]);
});

test("a story is named by its file or by its address, today's or a former one", () => {
  const aliased = articleText({ aliases: "[/old/name/]" });
  for (const name of [
    "articles/2025/10/a.md",
    "articles/2025/10/a",
    "2025/10/a.md",
    "2025/10/a",
    "/2025/10/a/",
    "/2025/10/a",
    "https://news.example/2025/10/a/",
    "/old/name/",
  ]) {
    const content = newsroom({ "articles/2025/10/a.md": aliased, "front-page.yaml": `lead: ${name}\n` });
    assert.deepEqual([content.frontPage.lead, lines(content)], ["articles/2025/10/a.md", []], name);
  }
});

test("stories that wait or have a fault of their own are no fault of the front page", () => {
  const content = newsroom({
    "articles/draft.md": articleText({ draft: "true", slug: "x" }),
    "articles/later.md": articleText({ date: "2099-01-01", slug: "y" }),
    "articles/broken.md": articleText({ section: "nowhere" }),
    "front-page.yaml": "secondary: [draft, later, broken, draft]\n",
  });
  assert.deepEqual(content.frontPage.secondary, [
    "articles/draft.md",
    "articles/later.md",
    "articles/broken.md",
  ]);
  assert.deepEqual(lines(content), ["articles/broken.md:4 unknown-section"]);
});

test("strips are sections by key or title, once each, four stories unless they say otherwise", () => {
  const content = newsroom({
    "front-page.yaml":
      "secondaryCount: ٣\nsections: [رياضة, { section: politics, count: 2 }, sport, nowhere]\n",
  });
  assert.deepEqual(content.frontPage.strips, [
    { section: "sport", count: 4 },
    { section: "politics", count: 2 },
  ]);
  assert.equal(content.frontPage.secondaryCount, 3);
  assert.deepEqual(lines(content), ["front-page.yaml:2 unknown-strip"]);
});

test("a front page that names thousands of unknown stories is read in no time", () => {
  const start = performance.now();
  const names = Array.from({ length: 20_000 }, (_, index) => `2025/10/none-${index}`).join(", ");
  const { problems } = newsroom({ "front-page.yaml": `secondary: [${names}]\n` });
  assert.ok(problems.length <= 50 && performance.now() - start < 3000);
});
