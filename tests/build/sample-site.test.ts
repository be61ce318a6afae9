import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { parseFeed } from "@rowanmanning/feed-parser";
import type { BuildResult } from "../../src/build/build-site.ts";
import { buildIn, project } from "../support/build-in.ts";
import { folderBytes } from "../support/folder-bytes.ts";
import { htmlFaults } from "../support/html-validator.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const work = temporaryFolder();
const site = join(work, "site");

describe("the project's own site", () => {
  let result: BuildResult;
  let files: string[];
  const pages = () => files.filter((file) => file.endsWith(".html"));
  const textOf = (file: string) => readFileSync(join(site, file), "utf8");

  before(async () => {
    result = await buildIn(work, join(project, "content"));
    files = [...folderBytes(site).keys()];
  });

  test("is built from content without a single problem", () => {
    assert.deepEqual(result.problems, []);
    assert.ok((result.site?.published ?? 0) >= 40, `${result.site?.published} articles`);
  });

  test("html-validate finds no error on any page", async () => {
    const faults: string[] = [];
    for (const file of pages())
      faults.push(...(await htmlFaults(textOf(file))).map((fault) => `${file}: ${fault}`));
    assert.deepEqual(faults, []);
  });

  test("holds no trace of the draft and of the article of 2031", () => {
    const marks = ["هذه مسودة لا ينبغي", "دليل-زيارة-المرصد", "رسالة من المستقبل", "/2031/"];
    const held = files.filter((file) => /\.(html|xml|json|js|css)$/.test(file));
    assert.deepEqual(
      held.filter((file) => marks.some((mark) => textOf(file).includes(mark) || file.includes(mark))),
      [],
    );
  });

  test("every link of every page leads to a file of the site, and every fragment to an id", () => {
    const dead = pages().flatMap((file) => deadLinks(file, textOf(file), new Set(files)));
    assert.deepEqual(dead, []);
  });

  test("every page is right-to-left Arabic with one h1, and no style or handler stands in its markup", () => {
    for (const file of pages()) {
      const text = textOf(file);
      assert.match(text, /<html lang="ar" dir="rtl"[ >]/, file);
      assert.equal(text.match(/<h1[ >]/g)?.length, 1, file);
      assert.doesNotMatch(text, /<[^>]+\s(?:style|on\p{L}+)=/iu, file);
    }
  });

  test("an independent reader of feeds understands the feed", () => {
    const feed = parseFeed(textOf("feed.xml"));
    assert.equal(feed.title, "نشرة");
    assert.equal(feed.language, "ar");
    assert.equal(feed.items.length, 20);
    for (const { url, title, published, content } of feed.items) {
      assert.match(url ?? "", /^https:\/\/news\.example\/\d{4}\/\d{2}\/%/);
      assert.ok(title && published && content);
      assert.doesNotMatch(content ?? "", /(?:href|src)="(?!https?:|mailto:|tel:|#)/);
    }
  });
});

/** Links are relative, so each is followed from the page's own address. */
function deadLinks(file: string, text: string, files: ReadonlySet<string>): string[] {
  const base = `https://news.example/${file.replace(/index\.html$/, "")}`;
  const links = [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(
    (match) => match[1]?.replaceAll("&amp;", "&") ?? "",
  );
  const ids = new Set([...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]));
  return links.flatMap((link) => {
    if (link.startsWith("#")) return ids.has(decodeURIComponent(link.slice(1))) ? [] : [`${file}: ${link}`];
    const url = new URL(link, base);
    if (url.host !== "news.example" || !url.protocol.startsWith("http")) return [];
    const path = decodeURIComponent(url.pathname).slice(1);
    return files.has(path) || files.has(`${path}index.html`) || isTheService(path)
      ? []
      : [`${file}: ${link}`];
  });
}

/** Sample articles show addresses of the invented site in their text; the newsletter's service is not a file. */
function isTheService(path: string): boolean {
  return path.startsWith("newsletter/");
}
