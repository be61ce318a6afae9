import assert from "node:assert/strict";
import { test } from "node:test";
import { readRecordedUrls } from "../../src/content/read-recorded-urls.ts";
import { articleText, leastNewsroom, readRightSite, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

function ledger(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const { value, problems } = readRecordedUrls(folder);
  return {
    urls: value.map(({ path, id, file, line }) => `${file}:${line} ${path} ${id ?? "-"}`),
    problems: problems.map(({ path, line, code }) => `${path}:${line} ${code}`),
  };
}

test("a line is a path, a tab and an id, or a path alone", () => {
  assert.deepEqual(
    ledger({ "urls/2025-10.txt": "/2025/10/خبر/\taaaaaaaaaa\n/tags/نهر/\t\n/sections/politics/\n" }),
    {
      urls: [
        "urls/2025-10.txt:1 /2025/10/خبر/ aaaaaaaaaa",
        "urls/2025-10.txt:2 /tags/نهر/ -",
        "urls/2025-10.txt:3 /sections/politics/ -",
      ],
      problems: [],
    },
  );
});

test("lines may repeat, stand in any order, end as on Windows and be empty, as a merge leaves them", () => {
  assert.deepEqual(
    ledger({
      "urls/2025-10.txt": "/2025/10/ب/\r\n\r\n/2025/10/أ/\r\n/2025/10/ب/\r\n",
      "urls/2025-11.txt": "/2025/10/أ/\n/2025/11/ج/",
    }),
    {
      urls: [
        "urls/2025-10.txt:1 /2025/10/ب/ -",
        "urls/2025-10.txt:3 /2025/10/أ/ -",
        "urls/2025-11.txt:2 /2025/11/ج/ -",
      ],
      problems: [],
    },
  );
});

test("a broken line is named with its number, and the others count", () => {
  const broken = [
    "<<<<<<< HEAD",
    "/2025/10/خبر/\tلا-معرف",
    "/2025/10/خبر/\taaaaaaaaaa\tx",
    "https://news.example/2025/10/خبر/",
    "/2025/../../etc/",
    "/2025/10/%2e%2e/",
    "/2025/10/خبر",
    "/tags/نهر/page/2/",
    "/feed.xml",
    "/assets/x/",
  ];
  const { urls, problems } = ledger({ "urls/2025-10.txt": [...broken, "/2025/10/صحيح/"].join("\n") });
  assert.deepEqual(urls, ["urls/2025-10.txt:11 /2025/10/صحيح/ -"]);
  assert.deepEqual(
    problems,
    broken.map((_, index) => `urls/2025-10.txt:${index + 1} url-line`),
  );
});

test("only the .txt files are the ledger; .gitattributes and a note beside them are not", () => {
  assert.deepEqual(ledger({ "urls/.gitattributes": "*.txt merge=union\n", "urls/README.md": "ملاحظة\n" }), {
    urls: [],
    problems: [],
  });
});

test("a newsroom without a ledger has recorded nothing", () => {
  assert.deepEqual(ledger({}), { urls: [], problems: [] });
});

test("two hundred thousand lines cost about a second of work, though they weigh more than an article may", () => {
  const lines = Array.from(
    { length: 200_000 },
    (_, index) => `/2025/10/خبر-طويل-من-كلمات-${index}/\taaaaaaaaaa`,
  );
  const started = process.cpuUsage();
  assert.equal(ledger({ "urls/2025-10.txt": lines.join("\n") }).urls.length, 200_000);
  const { user, system } = process.cpuUsage(started);
  assert.ok(user + system < 3_000_000, `${user + system} µs`);
});

test("of two articles with one path, who stood there when it was recorded keeps it; then the earlier", () => {
  const files = {
    "articles/a.md": articleText({ slug: "خبر", date: "2025-10-02", id: "aaaaaaaaaa" }),
    "articles/b.md": articleText({ slug: "خبر", date: "2025-10-05", id: "bbbbbbbbbb" }),
  };
  const stays = (recorded: Record<string, string>) => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...leastNewsroom, ...files, ...recorded });
    const { articles, problems } = readRightSite(folder);
    return [articles.map(({ file }) => file.path), problems.map(({ path, code }) => `${path} ${code}`)];
  };
  assert.deepEqual(stays({}), [["articles/a.md"], ["articles/b.md twin-path"]]);
  assert.deepEqual(stays({ "urls/2025-10.txt": "/2025/10/خبر/\tbbbbbbbbbb\n" }), [
    ["articles/b.md"],
    ["articles/a.md twin-path"],
  ]);
});
