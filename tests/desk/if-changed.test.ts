import assert from "node:assert/strict";
import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderBytes } from "../support/folder-bytes.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { runHere } from "../support/run-here.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const bytesOf = (folder: string) => JSON.stringify([...folderBytes(folder)]);

function newsroom(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  writeFiles(content, { ...leastNewsroom, ...files });
  const places = ["content", "output", "cache", "report"].flatMap((name) => [
    `--${name}`,
    join(folder, name),
  ]);
  const build = (now: string, ...more: string[]) =>
    runHere("build", [...places, "--lang", "en", ...more], now);
  /** Whether a build at that moment, asked to build only what changed, finds nothing to do. */
  const isIdle = async (now: string, ...more: string[]) => {
    const { status, output } = await build(now, "--if-changed", ...more);
    assert.equal(status, 0);
    return /nothing to do/.test(output);
  };
  return { folder, content, build, isIdle };
}

const files = {
  "articles/a.md": articleText({ date: "2025-10-22T12:00:00Z" }),
  "articles/b.md": articleText({ date: "2025-10-30T12:00:00Z" }),
};

const noon = "2025-10-27T12:00:00Z";

test("nothing to do while neither content nor clock asks for anything", async () => {
  const { folder, build, isIdle } = newsroom(files);
  assert.ok(!(await isIdle(noon)), "the first build builds");
  const before = bytesOf(join(folder, "output"));
  assert.ok(await isIdle(noon));
  assert.ok(await isIdle("2025-10-30T11:59:59Z"), "until the second before the next publication");
  const arabic = await build(noon, "--if-changed", "--lang", "ar");
  assert.match(arabic.output, /\(nothing to do\)/);
  assert.equal(bytesOf(join(folder, "output")), before);

  assert.ok(!(await isIdle("2025-10-30T12:00:00Z")), "a publication is due");
  assert.ok(existsSync(join(folder, "output/2025/10/b/index.html")));
  assert.ok(!(await isIdle(noon)), "the clock went back");
  assert.ok(!existsSync(join(folder, "output/2025/10/b/index.html")));
  assert.ok(!(await isIdle("2025-10-30T13:00:00Z")));
  assert.ok(!(await isIdle("2025-11-01T12:00:00Z")), "the news sitemap drops an article");
  assert.ok(await isIdle("2030-01-01T00:00:00Z"), "and then time changes nothing any more");
  await build("2030-01-01T00:00:00Z");
  assert.ok(await isIdle("2030-01-01T00:00:00Z"), "a plain build is remembered as well");
});

test("new modification times are no change; new bytes, files and names are", async () => {
  const { folder, content, isIdle } = newsroom({ ...files, "media/قارب.txt": "أ" });
  await isIdle(noon);
  const checkout = join(folder, "checkout");
  cpSync(content, checkout, { recursive: true });
  rmSync(content, { recursive: true });
  renameSync(checkout, content);
  assert.ok(await isIdle(noon), "a fresh checkout");

  const file = join(content, "articles/a.md");
  const text = readFileSync(file, "utf8");
  const old = new Date("2020-01-01");
  writeFileSync(file, text.replace("متن", "نتم"));
  utimesSync(file, old, old);
  assert.ok(!(await isIdle(noon)), "same size and an old time, other bytes");
  writeFileSync(file, text);
  assert.ok(!(await isIdle(noon)), "and back again");
  writeFiles(content, { "articles/c.md": articleText() });
  assert.ok(!(await isIdle(noon)), "a new file");
  rmSync(join(content, "articles/c.md"));
  assert.ok(!(await isIdle(noon)), "a file less");
  assert.ok(await isIdle(noon));
});

test("a missing output, report or memory is built again, and so is what --clean or other options ask for", async () => {
  const { folder, isIdle } = newsroom(files);
  await isIdle(noon);
  for (const lost of ["output/index.html", "output", "report/next-change.json", "cache"]) {
    rmSync(join(folder, lost), { recursive: true });
    assert.ok(!(await isIdle(noon)), lost);
    assert.ok(existsSync(join(folder, lost)), lost);
  }
  assert.ok(!(await isIdle(noon, "--clean")));
  assert.ok(!(await isIdle(noon, "--strict")));
  assert.ok(await isIdle(noon, "--strict"));
});

test("an output that somebody altered is built again, also where the number of its files is the same", async () => {
  const { folder, isIdle } = newsroom(files);
  await isIdle(noon);
  const before = bytesOf(join(folder, "output"));
  const page = join(folder, "output/index.html");
  const inPlace: Readonly<Record<string, () => void>> = {
    "a file of another name": () => renameSync(page, join(folder, "output/other.html")),
    "a folder that holds one file": () => {
      rmSync(page);
      mkdirSync(page);
      writeFileSync(join(page, "file.txt"), "غريب");
    },
    "more bytes": () => appendFileSync(page, " "),
    "as many other bytes": () => writeFileSync(page, Buffer.alloc(lstatSync(page).size)),
    "a link": () => {
      rmSync(page);
      symlinkSync("404.html", page);
    },
    "a file beside it": () => writeFileSync(join(folder, "output/2025/stray.html"), "غريب"),
  };
  for (const [what, alter] of Object.entries(inPlace)) {
    alter();
    assert.ok(!(await isIdle(noon)), what);
    assert.equal(bytesOf(join(folder, "output")), before, what);
    assert.ok(await isIdle(noon), `after ${what}`);
  }
});

test("what is remembered of the inputs is as small for any number of them", async () => {
  const { folder, content, build } = newsroom(files);
  const remembered = () => {
    const cache = join(folder, "cache");
    const [name = ""] = readdirSync(cache).filter((file) => file.startsWith("standing-"));
    return lstatSync(join(cache, name)).size;
  };
  await build(noon);
  const few = remembered();
  for (let number = 0; number < 50; number += 1)
    writeFiles(content, { [`media/unused-${number}.txt`]: `${number}` });
  await build(noon);
  assert.ok(Math.abs(remembered() - few) < 20);
});

test("content with errors is named by every build, and never nothing to do", async () => {
  const { content, build, isIdle } = newsroom(files);
  await isIdle(noon);
  writeFiles(content, { "articles/broken.md": articleText({ date: "أمس" }) });
  for (let run = 0; run < 2; run += 1) {
    assert.ok(!(await isIdle(noon)));
    const strict = await build(noon, "--if-changed", "--strict");
    assert.equal(strict.status, 1);
    assert.match(strict.errors, /broken\.md/);
  }
});

test("next-change.json names both instants in the newsroom's zone, or null", async () => {
  const { folder, build } = newsroom(files);
  const change = () => JSON.parse(readFileSync(join(folder, "report/next-change.json"), "utf8"));
  await build("2025-10-23T12:00:00Z");
  assert.deepEqual(change(), {
    publication: "2025-10-30T15:00:00+03:00",
    upkeep: "2025-10-24T15:00:00+03:00",
  });
  await build("2030-01-01T00:00:00Z");
  assert.deepEqual(change(), { publication: null, upkeep: null });
});
