import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildIn } from "../support/build-in.ts";
import { copyRealNews, hasRealNews, noRealNews, realArticles, realNews } from "../support/real-news.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const work = temporaryFolder();

test("every real article has its page, and the page its words, in order", async (t) => {
  if (!hasRealNews) return t.diagnostic(noRealNews);
  const content = join(work, "content");
  copyRealNews(content);
  const { site, problems } = await buildIn(work, content);
  const errors = problems.filter(({ severity }) => severity === "error");
  const wrong = new Set(errors.map(({ path }) => path));
  const files = realArticles();
  t.diagnostic(`${files.length} articles, ${wrong.size} of them wrong, ${site?.published} published`);
  assert.equal(site?.published, files.length - wrong.size);
  const differing = files.filter((file) => !wrong.has(file)).filter((file) => !hasItsWords(file));
  assert.deepEqual(differing, []);
});

function hasItsWords(file: string): boolean {
  const page = pageOf(file);
  if (!existsSync(page)) return false;
  const body = readFileSync(page, "utf8").match(/<div class="article-body">([\s\S]*?)\n {2}<\/div>/)?.[1];
  const source = readFileSync(join(realNews, file), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
  return body !== undefined && wordsOf(textOf(body)) === wordsOf(source);
}

/** `articles/2016/10/x.md` → the file of `/2016/10/x/`; these articles lie in the month they were published in. */
function pageOf(file: string): string {
  return join(work, "site", file.replace(/^articles\//, "").replace(/\.md$/, "/index.html"));
}

function textOf(html: string): string {
  const characters: Record<string, string> = { "&amp;": "&", "&quot;": '"', "&lt;": "<", "&gt;": ">" };
  return html.replace(/<[^>]*>/g, "").replace(/&\p{L}+;/gu, (name) => characters[name] ?? name);
}

/** Direction controls are no part of a word, wherever they stand; pages do not carry them. */
function wordsOf(text: string): string {
  const plain = text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "");
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}
