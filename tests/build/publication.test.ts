import assert from "node:assert/strict";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { buildIn } from "../support/build-in.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const work = temporaryFolder();
const site = join(work, "site");

/** A newsroom of `count` articles, one an hour, in two sections with a few tags. */
function newsroom(folder: string, count: number): void {
  mkdirSync(join(folder, "articles"), { recursive: true });
  writeFileSync(
    join(folder, "site.yaml"),
    "title: تجربة\nurl: https://news.example\nlanguage: ar\ntimezone: Asia/Damascus\ndigits: arab\nmonths: egypt\nitemsPerPage: 10\n",
  );
  writeFileSync(join(folder, "sections.yaml"), "politics: { title: سياسة }\nsport: { title: رياضة }\n");
  for (let hour = 0; hour < count; hour += 1) addArticle(folder, hour);
}

function addArticle(folder: string, hour: number, more = ""): void {
  const at = new Date(Date.UTC(2025, 0, 1, hour)).toISOString();
  const file = join(folder, "articles", at.slice(0, 4), at.slice(5, 7), `خبر-${hour}.md`);
  mkdirSync(dirname(file), { recursive: true });
  const section = hour % 2 === 0 ? "politics" : "sport";
  writeFileSync(
    file,
    `---\ntitle: الخبر ${hour}\ndate: ${at}\nsection: ${section}\ntags: [وسم ${hour % 3}]\nsource: وكالة\n${more}---\nمتن الخبر ${hour}.\n`,
  );
}

/** Files that one new article has written or removed in an archive of `count`; those whose bytes changed are among them. */
async function changedByOneArticle(count: number): Promise<string[]> {
  const content = join(work, `content-${count}`);
  rmSync(site, { recursive: true, force: true });
  newsroom(content, count);
  await buildIn(work, content);
  const before = folderBytes(site);
  addArticle(content, count);
  const { changes } = await buildIn(work, content);
  // Parts of the search index are named by what they hold, so that a new one takes an old one's place.
  const touched = [...(changes?.written ?? []), ...(changes?.removed ?? [])].sort();
  assert.deepEqual(
    changedFiles(before, folderBytes(site)).filter((file) => !touched.includes(file)),
    [],
  );
  // A card's name ends in the hash of what it shows.
  return touched.map((file) => file.replace(/\p{Hex_Digit}{10}\.png$/u, "….png"));
}

test("one new article changes the same few files in an archive of any size", async (t) => {
  // Both sizes stand at the same place between two numbered pages, so that neither makes a new one.
  const inIndex = (file: string) => /^search\/\d/.test(file);
  const changed = { small: await changedByOneArticle(66), large: await changedByOneArticle(366) };
  for (const files of Object.values(changed)) assert.ok(files.filter(inIndex).length <= 60);
  const small = changed.small.filter((file) => !inIndex(file));
  const large = changed.large.filter((file) => !inIndex(file));
  for (const file of large) t.diagnostic(file);
  assert.equal(large.length, small.length);
  const isOfItsDay = (file: string) => /^(?:archive\/|cards\/)?2025\//.test(file);
  assert.deepEqual(
    large.filter((file) => !isOfItsDay(file)),
    small.filter((file) => !isOfItsDay(file)),
  );
  assert.deepEqual(large, [
    "2025/01/خبر-364/index.html",
    "2025/01/خبر-366/index.html",
    "2025/01/خبر-366/lite/index.html",
    "archive/2025/01/16/index.html",
    "archive/2025/01/index.html",
    "cards/2025/01/خبر-366/….png",
    "feed.json",
    "feed.xml",
    "fragments/latest.html",
    "index.html",
    "sections/politics/feed.json",
    "sections/politics/feed.xml",
    "sections/politics/index.html",
    "sitemap.xml",
    "sitemaps/2025-01.xml",
    "sitemaps/lists.xml",
    "sources/وكالة/feed.json",
    "sources/وكالة/feed.xml",
    "sources/وكالة/index.html",
    "tags/وسم-0/feed.json",
    "tags/وسم-0/feed.xml",
    "tags/وسم-0/index.html",
  ]);
});

test("two clocks between the same two publications give the same bytes, and a later one only what became due", async (t) => {
  const content = join(work, "content-clocks");
  newsroom(content, 20);
  const buildAt = async (name: string, now: number) => {
    const folder = join(work, name);
    await buildIn(folder, content, { now });
    return folderBytes(join(folder, "site"));
  };
  const atTwelve = await buildAt("twelve", Date.UTC(2025, 0, 1, 12));
  const justBeforeThirteen = await buildAt("before-thirteen", Date.UTC(2025, 0, 1, 13) - 1);
  const atThirteen = await buildAt("thirteen", Date.UTC(2025, 0, 1, 13));
  assert.deepEqual(changedFiles(atTwelve, justBeforeThirteen), []);
  const due = changedFiles(atTwelve, atThirteen);
  for (const file of due) t.diagnostic(file);
  const articles = due.filter((file) => file.startsWith("2025/"));
  assert.ok(articles.includes("2025/01/خبر-13/index.html"));
  const olderNeighbour = "2025/01/خبر-11/index.html";
  assert.deepEqual(
    articles.filter((file) => file !== olderNeighbour),
    ["2025/01/خبر-13/index.html", "2025/01/خبر-13/lite/index.html"],
  );
});

test("an incremental build gives the bytes of a clean one", async () => {
  const content = join(work, "content-steps");
  const steps = join(work, "steps");
  newsroom(content, 45);
  await buildIn(steps, content);
  const edits = [
    () => addArticle(content, 45),
    () => addArticle(content, 7, "summary: موجز جديد\n"),
    () => addArticle(content, 44, "draft: true\n"),
    () => rmSync(join(content, "articles/2025/01/خبر-3.md")),
    () => addArticle(content, 9, "slug: اسم-جديد\naliases: [/2025/01/خبر-9/]\n"),
    () =>
      writeFileSync(join(content, "sections.yaml"), "politics: { title: شؤون }\nsport: { title: رياضة }\n"),
    () => cpSync(join(content, "articles/2025/01/خبر-1.md"), join(content, "articles/2025/01/نسخة.md")),
  ];
  for (const [step, edit] of edits.entries()) {
    edit();
    await buildIn(steps, content);
    const clean = join(work, `clean-${step}`);
    await buildIn(clean, content);
    assert.deepEqual(
      changedFiles(folderBytes(join(steps, "site")), folderBytes(join(clean, "site"))),
      [],
      `step ${step}`,
    );
  }
});

test("a build without changes writes nothing", async () => {
  const content = join(work, "content-still");
  const folder = join(work, "still");
  newsroom(content, 5);
  await buildIn(folder, content);
  const again = await buildIn(folder, content);
  assert.deepEqual(again.changes?.written, []);
  assert.deepEqual(again.changes?.removed, []);
});

test("a page that somebody changed or deleted in the output is written again", async () => {
  const content = join(work, "content-mended");
  const folder = join(work, "mended");
  newsroom(content, 3);
  await buildIn(folder, content);
  const right = folderBytes(join(folder, "site"));
  writeFileSync(join(folder, "site/index.html"), "غريب");
  rmSync(join(folder, "site/feed.xml"));
  writeFileSync(join(folder, "site/stray.html"), "غريب");
  const { changes } = await buildIn(folder, content);
  assert.deepEqual([...(changes?.written ?? [])].sort(), ["feed.xml", "index.html"]);
  assert.deepEqual(changes?.removed, ["stray.html"]);
  assert.deepEqual(changedFiles(right, folderBytes(join(folder, "site"))), []);
});

test("a folder with somebody's own files is never built into", async () => {
  const content = join(work, "content-foreign");
  const folder = join(work, "foreign");
  newsroom(content, 1);
  mkdirSync(join(folder, "site"), { recursive: true });
  writeFileSync(join(folder, "site/thesis.txt"), "عمل سنين");
  await assert.rejects(buildIn(folder, content), { name: "ForeignOutputError" });
  assert.deepEqual([...folderBytes(join(folder, "site")).keys()], ["thesis.txt"]);
});
