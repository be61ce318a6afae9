import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gitVersions } from "../../src/build/git-versions.ts";
import { buildIn } from "../support/build-in.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const noGit = spawnSync("git", ["--version"]).status !== 0 && "git is not installed";

/** A repository with a newsroom in its folder `news/content`. */
function repository() {
  const work = temporaryFolder();
  const content = join(work, "news/content");
  mkdirSync(content, { recursive: true });
  const git = (...words: string[]) =>
    execFileSync("git", ["-C", work, "-c", "user.name=t", "-c", "user.email=t@example.org", ...words], {
      stdio: ["ignore", "ignore", "pipe"],
    });
  git("init", "-q");
  const commit = (files: Readonly<Record<string, string>>) => {
    writeFiles(content, files);
    git("add", "-A");
    git("commit", "-q", "-m", "تحرير");
  };
  const texts = (path: string) =>
    gitVersions(content)(path).map((bytes) => Buffer.from(bytes).toString("utf8"));
  return { work, content, git, commit, texts };
}

test("without a folder of last good versions, the newest right one of git is served", {
  skip: noGit,
}, async () => {
  const { work, content, commit } = repository();
  commit({
    ...leastNewsroom,
    "articles/إدلب.md": articleText({ title: "أول" }),
    "articles/b.md": articleText(),
  });
  commit({ "articles/إدلب.md": articleText({ title: "ثان" }) });
  await buildIn(work, content);
  const before = folderBytes(join(work, "site"));
  commit({ "articles/إدلب.md": articleText({ title: "[" }), "site.yaml": "title: [" });
  writeFiles(content, { "articles/إدلب.md": articleText({ title: "{" }) });
  const { site, changes } = await buildIn(work, content);
  assert.ok(changes);
  assert.deepEqual(site?.standIns, ["articles/إدلب.md", "site.yaml"]);
  assert.deepEqual(changedFiles(before, folderBytes(join(work, "site"))), []);
  await buildIn(join(work, "again"), content);
  assert.deepEqual(changedFiles(before, folderBytes(join(work, "again/site"))), []);

  rmSync(join(content, "articles/إدلب.md"));
  await buildIn(work, content);
  assert.ok(!existsSync(join(work, "site/2025/10/إدلب/index.html")), "a deletion counts at once");
});

test("versions come newest first, each once, merges included, of this very file", { skip: noGit }, () => {
  const { git, commit, texts } = repository();
  commit({ "articles/a.md": "١" });
  git("checkout", "-q", "-b", "side");
  commit({ "articles/a.md": "٢" });
  git("checkout", "-q", "-");
  commit({ "articles/b.md": "آخر" });
  git("merge", "-q", "--no-ff", "side", "-m", "دمج");
  commit({ "articles/a.md": "٣" });
  commit({ "articles/a.md": "٢" });
  assert.deepEqual(texts("articles/a.md"), ["٢", "٣", "١"]);
  assert.deepEqual(texts("articles/c.md"), []);
});

test("a path is never an option, a pattern or a command", {
  skip: noGit || (process.platform === "win32" && "names that Windows does not allow"),
}, () => {
  const { work, commit, texts } = repository();
  const hostile = [
    "--output=x",
    "articles/*.md",
    ":(top)articles.md",
    "articles/[ab].md",
    "articles/$(touch x).md",
    'articles/"\n;\\.md',
    ":100644 100644 aaaa bbbb M",
  ];
  commit({ "articles/a.md": "a", ...Object.fromEntries(hostile.map((path) => [path, path])) });
  for (const path of hostile) assert.deepEqual(texts(path), [path]);
  assert.deepEqual(texts("articles/?.md"), []);
  assert.ok(!existsSync(join(work, "x")) && !existsSync("x"));
});

test("without a repository there are no versions, and no more than fifty files are asked about", {
  skip: noGit,
}, () => {
  assert.deepEqual(gitVersions(temporaryFolder())("a.md"), []);
  const { content, commit } = repository();
  const paths = Array.from({ length: 51 }, (_, number) => `${number}.md`);
  commit(Object.fromEntries(paths.map((path) => [path, path])));
  const versionsOf = gitVersions(content);
  assert.deepEqual(
    paths.map((path) => versionsOf(path).length),
    paths.map((_, number) => (number < 50 ? 1 : 0)),
  );
  assert.equal(readFileSync(join(content, "0.md"), "utf8"), "0.md");
});
