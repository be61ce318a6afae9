import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { parseFeed } from "@rowanmanning/feed-parser";
import type { BuildResult } from "../../src/build/build-site.ts";
import { jsonFeedFaults } from "../feeds/json-feed-faults.ts";
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
    for (const file of pages().filter((name) => !name.startsWith("fragments/"))) {
      const text = textOf(file);
      assert.match(text, /<html lang="ar" dir="rtl"[ >]/, file);
      assert.equal(text.match(/<h1[ >]/g)?.length, 1, file);
      assert.doesNotMatch(text, /<[^>]+\s(?:style|on\p{L}+)=/iu, file);
    }
  });

  test("every list stands beside its feed in both formats and announces it", () => {
    const lists = pages().filter((file) =>
      /^(?:sections|tags|sources|authors)\/[^/]+\/index\.html$/.test(file),
    );
    assert.ok(lists.length > 20, `${lists.length} lists`);
    for (const list of ["index.html", ...lists])
      for (const [format, type] of [
        ["feed.xml", "rss"],
        ["feed.json", "feed"],
      ]) {
        assert.ok(files.includes(list.replace("index.html", format ?? "")), `${list}: ${format}`);
        const link = new RegExp(`<link rel="alternate" href="${format}" type="application/${type}[+]`);
        assert.match(textOf(list), link);
      }
  });

  test("an independent reader understands every RSS feed, and finds in it what the JSON Feed holds", () => {
    const feeds = files.filter((file) => file.endsWith("feed.xml"));
    for (const file of feeds) {
      const feed = parseFeed(textOf(file));
      const twin = JSON.parse(textOf(file.replace(/xml$/, "json")));
      assert.equal(feed.title, twin.title);
      assert.equal(feed.language, "ar");
      assert.equal(feed.url, twin.home_page_url);
      assert.equal(decodeURI(feed.self ?? ""), `https://news.example/${file}`);
      assert.deepEqual(feed.items.map(readFromRss), twin.items.map(readFromJson), file);
    }
    assert.equal(parseFeed(textOf("feed.xml")).items.length, 20);
  });

  test("every RSS feed names a style sheet that stands where its relative address leads", () => {
    for (const file of files.filter((name) => name.endsWith("feed.xml"))) {
      const style = textOf(file).match(/<\?xml-stylesheet type="text\/xsl" href="([^":]*)"\?>/)?.[1] ?? "";
      assert.ok(files.includes(new URL(style, `https://news.example/${file}`).pathname.slice(1)), file);
    }
  });

  test("every JSON Feed keeps the format's rules", () => {
    const feeds = files.filter((file) => file.endsWith("feed.json"));
    assert.deepEqual(
      feeds.flatMap((file) => jsonFeedFaults(textOf(file)).map((fault) => `${file}: ${fault}`)),
      [],
    );
  });

  test("an item of a feed carries its direction, and no address in it is relative", () => {
    for (const file of files.filter((name) => name.endsWith("feed.json")))
      for (const { content_html: content } of JSON.parse(textOf(file)).items) {
        assert.match(content, /^<div dir="rtl" lang="ar">/, file);
        assert.doesNotMatch(content, /\s(?:href|src)="(?!https?:|mailto:|tel:|#)/, file);
        for (const [, picture] of content.matchAll(/<img src="https:\/\/news\.example\/([^"]*)"/g))
          assert.ok(files.includes(decodeURI(picture)), picture);
      }
  });
});

type Read = { id: unknown; title: unknown; date: unknown; image: unknown; authors: unknown; tags: unknown };

function readFromRss(item: ReturnType<typeof parseFeed>["items"][number]): Read {
  const { id, title, published, image, authors, categories } = item;
  assert.equal(id, item.url);
  assert.ok(item.content);
  return {
    id,
    title,
    date: published?.toISOString(),
    image: image?.url,
    authors: authors.map(({ name }) => name),
    tags: categories.map(({ term }) => term),
  };
}

function readFromJson(item: Readonly<Record<string, unknown>>): Read {
  const authors = Array.isArray(item["authors"]) ? item["authors"] : [];
  return {
    id: item["id"],
    title: item["title"],
    date: item["date_published"],
    image: item["image"],
    authors: authors.map(({ name }) => name),
    tags: item["tags"],
  };
}

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
  return path === "newsletter/subscribe";
}
