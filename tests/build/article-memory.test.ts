import assert from "node:assert/strict";
import {
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
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { articleMemory } from "../../src/build/article-memory.ts";
import { type CheckedContent, checkContent } from "../../src/build/check-content.ts";
import { readContent } from "../../src/content/read-content.ts";
import { bodyEmbeds } from "../../src/markdown/body-embeds.ts";
import { bodyImages } from "../../src/markdown/body-images.ts";
import { bodyPictures } from "../../src/markdown/body-pictures.ts";
import { liveHeadings } from "../../src/markdown/live-headings.ts";
import { firstParagraph } from "../../src/markdown/summarise.ts";
import { changedArticle } from "../../src/model/changed-article.ts";
import { buildIn } from "../support/build-in.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 0h40v30z"/></svg>';
const gallery = "\n  - { file: a.svg, alt: صورة }\n  - { file: b.svg, alt: صورة, credit: وكالة }";
const twice = "## 14:30 — وصول\n\nنص.\n\n## 14:30\n\nنص آخر.\n";

/** Articles of every sort: with every kind of file, with advice, with errors, in quarrel over an address. */
const texts = [
  articleText(),
  articleText({ tags: "[حلب، إدلب]", source: "وكالة", authors: "hala", summary: "موجز", pinned: "true" }),
  articleText({ image: "a.svg" }),
  articleText({ image: "{ file: b.svg, alt: صورة, caption: شرح }", series: "{ name: سلسلة, part: 2 }" }),
  articleText({ gallery }),
  articleText({ document: "{ file: r.pdf, pages: 3 }" }),
  articleText({ video: "v.mp4", updated: "2025-10-23", corrections: "{ date: 2025-10-23, text: صحّحنا }" }),
  articleText({ kind: "live", ended: "2025-10-23" }, twice),
  articleText({ withdrawn: "{ date: 2025-11-01, reason: خطأ }", expires: "2026-01-01", breaking: "true" }),
  articleText({}, "متن ![صورة](a.svg) ثم\n\n@[مقطع](v.mp4)\n\n![غائبة](none.svg)\n"),
  articleText({}, "@[مقطع](video.txt)\n\n# عنوان\n"),
  articleText({ section: "رياضه", id: "abcdefghij" }),
  articleText({ slug: "واحد", aliases: "[/قديم/]" }),
  articleText({ draft: "true", slug: "واحد", id: "abcdefghij" }),
  articleText({ image: "aa.svg", section: "sprot" }),
  "---\ntitle: [\n---\n",
];

const articles = ["articles/a.md", "articles/b.md", "articles/2025/c.md", "articles/2025/d.md"];

/** Everything beside the articles that can change what they are: files of `media/` and what articles are checked against. */
const others: Readonly<Record<string, readonly (string | undefined)[]>> = {
  "media/a.svg": [drawing, undefined],
  "media/b.svg": [drawing, undefined, "ليست صورة"],
  "media/r.pdf": ["%PDF-1.7 قصير", "%PDF-1.7 أطول من ذلك", "ليس وثيقة", undefined],
  "media/v.mp4": ["مقطع", undefined],
  "sections.yaml": [leastNewsroom["sections.yaml"], "politics: سياسة\n", "politics: أخبار\nsport: رياضة\n"],
  "site.yaml": [leastNewsroom["site.yaml"], leastNewsroom["site.yaml"].replace("Damascus", "Tokyo")],
  "sources.yaml": [undefined, "sana: { title: سانا, aliases: [وكالة] }\n"],
  "authors/hala.yaml": ["name: هالة\n", undefined],
};

type Edit = (folder: string) => void;

const write =
  (path: string, text: string | undefined): Edit =>
  (folder) => {
    rmSync(join(folder, path), { force: true });
    if (text !== undefined) writeFiles(folder, { [path]: text });
  };

/** The same bytes under another time, as after a fresh checkout. */
const touch =
  (path: string): Edit =>
  (folder) => {
    try {
      utimesSync(join(folder, path), 1_000_000, 1_000_000);
    } catch {
      // There is nothing to touch.
    }
  };

const move =
  (from: string, to: string): Edit =>
  (folder) => {
    try {
      renameSync(join(folder, from), join(folder, to));
    } catch {
      // There is nothing to move.
    }
  };

const link =
  (path: string, target: string): Edit =>
  (folder) => {
    rmSync(join(folder, path), { force: true });
    symlinkSync(target, join(folder, path));
  };

const path = fc.constantFrom(...articles);
const edits = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(path, fc.constantFrom(...texts)).map(([at, text]) => write(at, text)) },
  { weight: 1, arbitrary: path.map((at) => write(at, undefined)) },
  { weight: 1, arbitrary: path.map(touch) },
  { weight: 1, arbitrary: fc.tuple(path, path).map(([from, to]) => move(from, to)) },
  { weight: 1, arbitrary: path.map((at) => link(at, "../../outside.md")) },
  { weight: 2, arbitrary: fc.constant(link("articles/a.md", "b.md")) },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(...Object.entries(others))
      .chain(([at, choices]) => fc.constantFrom(...choices).map((text) => write(at, text))),
  },
);

function newsroom(): string {
  const folder = join(temporaryFolder(), "content");
  writeFiles(folder, {
    ...leastNewsroom,
    "authors/hala.yaml": "name: هالة\n",
    "../outside.md": articleText(),
  });
  writeFiles(folder, {
    "media/a.svg": drawing,
    "media/b.svg": drawing,
    "media/r.pdf": "%PDF-1.7",
    "media/v.mp4": "م",
  });
  writeFiles(folder, Object.fromEntries(articles.map((at, index) => [at, texts[index + 3] ?? ""])));
  mkdirSync(join(folder, "articles/2025"), { recursive: true });
  return folder;
}

const placeOf = (folder: string, code = "code") => ({
  cache: join(folder, "../cache"),
  content: folder,
  code,
});

async function remembered(folder: string, code?: string) {
  const memory = articleMemory(placeOf(folder, code));
  const read = await checkContent(folder, undefined, undefined, memory.open);
  const whole = wholeArticles(read);
  memory.save();
  return whole;
}

/** What is remembered reads its words when it is asked for them, and knows its identity besides. */
function wholeArticles(read: CheckedContent): { readonly content: unknown } {
  const articles = read.content?.articles.map((article) => {
    const { identity, ...facts } = { identity: "", ...changedArticle(article, {}) };
    return Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return { ...read, content: articles && { ...read.content, articles } };
}

/** Also in the order of names: fingerprints are hashes of it. */
async function assertSame(folder: string): Promise<void> {
  const [known, anew] = [await remembered(folder), wholeArticles(await checkContent(folder))];
  assert.deepEqual(known, anew);
  assert.equal(JSON.stringify(known.content), JSON.stringify(anew.content));
}

test("after any edit, what is remembered and what is read anew are the same content and problems", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 5, maxLength: 25 }), async (list) => {
      const folder = newsroom();
      await assertSame(folder);
      for (const edit of list) {
        edit(folder);
        await assertSame(folder);
      }
    }),
    { numRuns: 20, seed: 4 },
  );
});

test("the same holds for files that are known by their times alone", async () => {
  const folders = Array.from({ length: 20 }, newsroom);
  const lists = fc.sample(fc.array(edits, { minLength: 1, maxLength: 4 }), {
    numRuns: folders.length * 3,
    seed: 4,
  });
  for (let round = 0; round < 3; round += 1) {
    await wait(2100);
    for (const folder of folders) await assertSame(folder);
    for (const [index, folder] of folders.entries()) {
      for (const edit of lists[round * folders.length + index] ?? []) edit(folder);
      await assertSame(folder);
    }
  }
});

test("when pictures vanish by the hundred, the same of them are told with a suggestion", async () => {
  const folder = join(temporaryFolder(), "content");
  const numbers = Array.from({ length: 130 }, (_, index) => String(index).padStart(3, "0"));
  const files = numbers.flatMap((number) => [
    [`media/${number}/picture.svg`, drawing],
    [`media/${number}/pictures.svg`, drawing],
    [`articles/${number}.md`, articleText({ image: `${number}/picture.svg` })],
  ]);
  writeFiles(folder, { ...leastNewsroom, ...Object.fromEntries(files) });
  await assertSame(folder);
  for (const number of numbers) rmSync(join(folder, "media", number, "picture.svg"));
  const { problems } = await checkContent(folder);
  assert.equal(problems.filter(({ values }) => values["suggestion"]?.endsWith("s.svg")).length, 100);
  await assertSame(folder);
});

/** How many bodies a read looks into, with a memory and `code`. */
function parsed(folder: string, code?: string): number {
  let count = 0;
  const counted = (markdown: string, most: number) => {
    count += 1;
    return firstParagraph(markdown, most);
  };
  const memory = articleMemory(placeOf(folder, code));
  readContent(
    folder,
    { firstParagraph: counted, bodyImages, bodyPictures, bodyEmbeds, liveHeadings },
    undefined,
    memory.open,
  );
  memory.save();
  return count;
}

function threeArticles(): string {
  const folder = join(temporaryFolder(), "content");
  const named = (slug: string) => [`articles/${slug}.md`, articleText({ slug })] as const;
  writeFiles(folder, { ...leastNewsroom, ...Object.fromEntries(["a", "b", "c"].map(named)) });
  return folder;
}

test("only what changed is parsed again, and a fresh checkout is no change", () => {
  const folder = threeArticles();
  assert.deepEqual([parsed(folder), parsed(folder)], [3, 0]);
  for (const at of ["a", "b", "c"]) touch(`articles/${at}.md`)(folder);
  assert.equal(parsed(folder), 0);
  writeFiles(folder, { "articles/b.md": articleText({ slug: "b" }, "متن جديد.\n") });
  assert.deepEqual([parsed(folder), parsed(folder)], [1, 0]);
});

test("other code, another section or a torn file is a cold read", () => {
  const folder = threeArticles();
  assert.deepEqual([parsed(folder), parsed(folder, "other"), parsed(folder, "other")], [3, 3, 0]);
  writeFiles(folder, { "sections.yaml": "politics: أخبار\n" });
  assert.equal(parsed(folder, "other"), 3);
  const cache = join(folder, "../cache");
  const shards = readdirSync(cache, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".shard"),
  );
  for (const name of shards) {
    const text = readFileSync(join(cache, name), "utf8");
    writeFileSync(join(cache, name), text.replace("politics", "politick"));
  }
  assert.equal(parsed(folder, "other"), 3);
});

test("words that are not those that were stored are read again from their articles, and the site is whole", async () => {
  const folder = threeArticles();
  const work = join(folder, "..");
  await buildIn(work, folder);
  const cache = join(work, "cache");
  for (const name of readdirSync(cache, { recursive: true, encoding: "utf8" }))
    if (name.endsWith(".shard")) {
      const text = readFileSync(join(cache, name), "utf8");
      writeFileSync(join(cache, name), text.replace("عنوان", "كلمات"));
    }
  rmSync(join(work, "site"), { recursive: true });
  await buildIn(work, folder);
  const kept = folderBytes(join(work, "site"));
  await buildIn(join(work, "clean"), folder);
  assert.deepEqual(changedFiles(kept, folderBytes(join(work, "clean/site"))), []);
});

test("what nobody asks for any more is forgotten, and an unchanged memory is not written", () => {
  const folder = threeArticles();
  parsed(folder);
  const shards = () =>
    readdirSync(join(folder, "../cache"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".shard"),
    );
  const [before, count] = [shards(), shards().length];
  parsed(folder);
  assert.deepEqual(shards(), before);
  rmSync(join(folder, "articles/c.md"));
  parsed(folder);
  assert.equal(shards().length, count - 1);
});
