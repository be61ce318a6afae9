import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type BuildWishes, buildIn } from "../support/build-in.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const page = "2025/10/a/index.html";
const right = { title: "سعر الخبز", id: "aaaaaaaaaa" };

/** A newsroom with two articles, built once with a folder of last good versions. */
async function newsroom(files: Readonly<Record<string, string>> = {}) {
  const work = temporaryFolder();
  const content = join(work, "content");
  const lastGood = join(work, "last-good");
  const write = (more: Readonly<Record<string, string>>) => writeFiles(content, more);
  write({ ...leastNewsroom, "articles/a.md": articleText(right), "articles/b.md": articleText(), ...files });
  const build = (wishes: BuildWishes = {}) => buildIn(work, content, { lastGood, ...wishes });
  const site = () => folderBytes(join(work, "site"));
  await build();
  return { work, content, lastGood, write, build, site };
}

test("a broken article keeps its page, byte for byte, until it is mended; its problem stands", async () => {
  const { work, write, build, site } = await newsroom();
  const before = site();
  write({ "articles/a.md": articleText({ ...right, title: "جديد", section: "لا قسم" }, "متن جديد.\n") });
  const broken = await build();
  assert.deepEqual(changedFiles(before, site()), []);
  assert.deepEqual(broken.site?.standIns, ["articles/a.md"]);
  assert.deepEqual([broken.site?.published, broken.site?.leftOut], [2, 0]);
  assert.deepEqual(
    broken.problems.map(({ path, code }) => [path, code]),
    [["articles/a.md", "unknown-section"]],
  );
  assert.equal((await build({ strict: true })).changes, undefined, "--strict refuses");
  await build();
  write({ "articles/a.md": articleText({ ...right, title: "جديد" }) });
  const mended = await build();
  assert.deepEqual([mended.site?.standIns, mended.problems], [[], []]);
  assert.match(readFileSync(join(work, "site", page), "utf8"), /جديد/);
});

test("same content and same last good versions give the same bytes, cold and warm", async () => {
  const { work, content, lastGood, write, build, site } = await newsroom();
  write({
    "articles/a.md": "---\ntitle: [\n---\n",
    "site.yaml": "title: [",
    "articles/c.md": articleText({ title: "ثالث" }),
  });
  const { changes } = await build();
  assert.ok(changes);
  await buildIn(join(work, "other"), content, { lastGood });
  assert.deepEqual(changedFiles(folderBytes(join(work, "other/site")), site()), []);
  await build({ clean: true });
  assert.deepEqual(changedFiles(folderBytes(join(work, "other/site")), site()), []);
  assert.ok(existsSync(join(lastGood, "articles/a.md")), "--clean does not touch them");
});

test("what the failing file says of being a draft, a later date or an end counts at once", async () => {
  const down: readonly string[] = [
    articleText({ ...right, section: "لا قسم", draft: "true" }),
    articleText({ ...right, title: "[", draft: "true" }),
    articleText({ ...right, title: '"', مسودة: "نعم" }),
    articleText({ ...right, title: "[", draft: "tru" }),
    "---\ndraft: true\ntitle: بلا نهاية\n",
    "---\n  title: مزاح: يسارًا\n  draft: true\n---\n",
    "---\ntitle: بلا نقطتين\ndraft true\n---\n",
    articleText({ ...right, title: "[", date: "2031-01-01" }),
    articleText({ ...right, section: "لا قسم", date: "1/1/2031" }),
    articleText({ ...right, title: "[", embargo: "2031-01-01T08:00" }),
    articleText({ ...right, section: "لا قسم", embargo: "غدًا" }),
    articleText({ ...right, title: "[", "حظر النشر": "غدًا" }),
    articleText({ ...right, title: "[", withdrawn: "خطأ" }),
    `\uFEFF${articleText({ ...right, title: "[", draft: "yes # لاحقًا" })}`,
  ];
  const { work, write, build } = await newsroom();
  for (const text of down) {
    write({ "articles/a.md": text });
    const { site } = await build();
    assert.ok(!existsSync(join(work, "site", page)), text);
    assert.deepEqual(site?.standIns, [], text);
  }
  const up = [
    articleText({ ...right, title: "[", draft: "false" }),
    articleText({ ...right, section: "لا قسم", date: "أمس" }),
    articleText({ ...right, title: "[" }, "draft: true\n"),
    "",
    "\0\0",
  ];
  for (const text of up) {
    write({ "articles/a.md": text });
    const { site } = await build();
    assert.ok(existsSync(join(work, "site", page)), text);
    assert.deepEqual(site?.standIns, ["articles/a.md"], text);
  }
});

test("a withdrawal or an expiry in a broken file leaves the neutral page, without the title", async () => {
  const { work, write, build } = await newsroom();
  const ends = [
    "withdrawn:\n  date: 2025-10-23\n  reason: خبر خاطئ",
    "expires: 2025-10-30",
    "تنتهي: 2025-10-30",
  ];
  for (const end of ends) {
    write({
      "articles/a.md": articleText(right).replace("title: ", "title: [").replace("date:", `${end}\ndate:`),
    });
    await build();
    assert.ok(!readFileSync(join(work, "site", page), "utf8").includes(right.title), end);
  }
});

test("a deleted file, a link and a version that is wrong by now stand for nothing", async () => {
  const { work, content, lastGood, write, build } = await newsroom();
  write({ "articles/a.md": articleText({ ...right, section: "لا قسم" }) });
  write({ "sections.yaml": "sport: رياضة\n" });
  const none = await build();
  assert.deepEqual(none.site, none.site && { ...none.site, standIns: [], published: 0 });
  assert.equal(none.changes, undefined, "nothing could be published");
  write({ "sections.yaml": leastNewsroom["sections.yaml"] });
  rmSync(join(content, "articles/a.md"));
  await build();
  assert.ok(!existsSync(join(work, "site", page)));
  assert.ok(!existsSync(join(lastGood, "articles/a.md")), "and its last good version goes too");
});

test("a broken site.yaml, registry, author, page or front page keeps its last good version; a missing site.yaml does not", async () => {
  const files = {
    "tags.yaml": "خبز: خبز وطحين\n",
    "authors/هدى.yaml": "name: هدى\n",
    "pages/about.md": "---\ntitle: من نحن\n---\nنحن.\n",
    "front-page.yaml": "lead: b\n",
    "articles/a.md": articleText({ ...right, tags: "[خبز]", authors: "هدى" }),
  };
  const { content, write, build, site } = await newsroom(files);
  const before = site();
  for (const path of ["site.yaml", "sections.yaml", ...Object.keys(files)]) {
    const text = readFileSync(join(content, path), "utf8");
    write({ [path]: path.endsWith(".md") ? "---\ntitle: [\n---\n" : "a: [\n" });
    const { site: built } = await build();
    assert.deepEqual(built?.standIns, [path]);
    assert.deepEqual(changedFiles(before, site()), [], path);
    write({ [path]: text });
  }
  rmSync(join(content, "site.yaml"));
  assert.equal((await build()).changes, undefined);
});

test("a picture that breaks, or an address that is another's, brings the last good version back", async () => {
  const { write, build, site } = await newsroom({ "media/a.jpg": "لا صورة" });
  const before = site();
  write({ "articles/a.md": articleText(right, '![وصف](a.jpg "| نشرة")\n') });
  const picture = await build();
  assert.deepEqual(picture.site?.standIns, ["articles/a.md"]);
  assert.deepEqual(changedFiles(before, site()), []);
  assert.deepEqual(
    picture.problems.map(({ code, line }) => [code, line]),
    [["media-broken", 7]],
  );
  write({
    "articles/a.md": articleText(right),
    "articles/b.md": articleText({ slug: "a" }),
  });
  const twin = await build();
  assert.deepEqual(twin.site?.standIns, ["articles/b.md"]);
  assert.deepEqual(
    twin.problems.map(({ code }) => code),
    ["twin-path"],
  );
  assert.deepEqual(changedFiles(before, site()), []);
});

test("a last good version whose picture is gone is left out", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';
  const { content, work, write, build } = await newsroom({ "media/a.svg": svg });
  write({ "articles/a.md": articleText(right, '![وصف](a.svg "| نشرة")\n') });
  assert.deepEqual((await build()).problems, []);
  rmSync(join(content, "media/a.svg"));
  write({ "articles/a.md": "---\ntitle: [\n---\nمتن.\n" });
  const { site, problems } = await build();
  assert.deepEqual([site?.standIns, site?.leftOut], [[], 1]);
  assert.deepEqual(
    problems.map(({ path, code }) => [path, code]),
    [["articles/a.md", "yaml-bracket"]],
  );
  assert.ok(!existsSync(join(work, "site", page)));
});

test("an emptied folder still meets the brake, and the last good versions stay", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 25 }, (_, number) => [
      `articles/م-${number}.md`,
      articleText({ slug: `م-${number}` }),
    ]),
  );
  const { content, lastGood, build } = await newsroom(many);
  rmSync(join(content, "articles"), { recursive: true });
  mkdirSync(join(content, "articles"));
  const { changes, loss } = await build();
  assert.deepEqual([changes, loss?.lost], [undefined, 27]);
  assert.ok(existsSync(join(lastGood, "articles/م-0.md")));
});

test("only copies of right files that changed are written", async () => {
  const { content, lastGood, write, build } = await newsroom();
  const stamp = (path: string) => statSync(join(lastGood, path)).ino;
  const before = ["articles/a.md", "articles/b.md", "site.yaml"].map(stamp);
  write({ "articles/a.md": articleText({ ...right, title: "آخر" }), "articles/x.md": "---\n" });
  const old = new Date("2020-01-01");
  utimesSync(join(content, "articles/b.md"), old, old);
  await build();
  const after = ["articles/a.md", "articles/b.md", "site.yaml"].map(stamp);
  assert.notEqual(after[0], before[0]);
  assert.deepEqual(after.slice(1), before.slice(1));
  assert.match(readFileSync(join(lastGood, "articles/a.md"), "utf8"), /آخر/);
  assert.ok(!existsSync(join(lastGood, "articles/x.md")));
  assert.ok(!existsSync(join(lastGood, "nashra.unfinished")));
});
