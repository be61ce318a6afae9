import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseFeed } from "@rowanmanning/feed-parser";
import { writeRss } from "../../src/feeds/write-rss.ts";
import { fixtureSettings } from "../support/fixture-settings.ts";
import { feed, feedItem } from "./make-feed.ts";

const style = "../../feed.xsl";
const textOf = (changes: Parameters<typeof feed>[0] = {}) => writeRss(feed(changes), style);
const oneItem = (changes: Parameters<typeof feedItem>[0]) => textOf({ items: [feedItem(changes)] });

describe("RSS", () => {
  test("an independent reader finds again what was written", () => {
    const read = parseFeed(textOf());
    assert.equal(read.title, "سياسة — نشرة");
    assert.equal(read.description, "أخبار الشأن العام.");
    assert.equal(read.language, "ar");
    assert.equal(read.url, "https://news.example/sections/politics/");
    assert.equal(read.self, "https://news.example/sections/politics/feed.xml");
    const [item] = read.items;
    const address = "https://news.example/2025/10/%D8%AE%D8%A8%D8%B1/";
    assert.equal(item?.id, address);
    assert.equal(item?.url, address);
    assert.equal(item?.title, "خبر عن مدينة متخيلة");
    assert.equal(item?.description, "خلاصة الخبر.");
    assert.equal(item?.published?.toISOString(), "2025-10-22T08:30:00.000Z");
    assert.deepEqual(
      item?.authors.map(({ name }) => name),
      ["هالة المنصوري"],
    );
    assert.deepEqual(
      item?.categories.map(({ term }) => term),
      ["سياسة", "جسور"],
    );
    assert.deepEqual(item?.image, { url: "https://news.example/media/drawing.svg", title: "مربعات ملونة." });
  });

  test("an item carries direction, language, lead picture and source inside its content", () => {
    const content = contentOf(textOf());
    assert.match(
      content,
      /^<div dir="rtl" lang="ar"><figure><img src="https:\/\/news\.example\/media\/drawing\.svg"/,
    );
    assert.match(content, /alt="مربعات ملونة\." width="1200" height="800"/);
    assert.match(content, /<p>متن الخبر\.<\/p>/);
    assert.match(content, /<a href="https:\/\/source\.example\/1\?a=1&amp;b=2">وكالة الساحل<\/a>/);
  });

  test("an item says when it was updated, and nothing where it was not", () => {
    assert.match(oneItem({}), /<atom:updated>2025-10-22T10:30:00\.000Z<\/atom:updated>/);
    assert.doesNotMatch(oneItem({ updated: undefined }), /atom:updated/);
  });

  test("Dublin Core names the source and its address, since RSS's own source is a feed", () => {
    const text = textOf();
    assert.match(text, /<dc:source>وكالة الساحل<\/dc:source>/);
    assert.match(text, /<dc:source>\s*<!\[CDATA\[https:\/\/source\.example\/1\?a=1&b=2\]\]>\s*<\/dc:source>/);
    assert.doesNotMatch(text, /<source/);
  });

  test("the feed's date is its newest item's, and a feed without items has none", () => {
    assert.match(textOf(), /<pubDate>Wed, 22 Oct 2025 08:30:00 GMT<\/pubDate>/);
    const empty = textOf({ items: [] });
    assert.doesNotMatch(empty, /pubDate|lastBuildDate|<item>/);
    assert.equal(parseFeed(empty).items.length, 0);
  });

  test("the style sheet is named by a relative address before the document", () => {
    assert.match(
      textOf(),
      /^<\?xml [^>]*>\n<\?xml-stylesheet type="text\/xsl" href="\.\.\/\.\.\/feed\.xsl"\?>\n<rss /,
    );
  });

  test("the hub is named where the newsroom has one, and only there", () => {
    const settings = fixtureSettings({ feeds: { hub: "https://hub.example/" } });
    assert.match(textOf({ settings }), /<atom:link href="https:\/\/hub\.example\/" rel="hub"\/>/);
    assert.doesNotMatch(textOf(), /rel="hub"/);
  });

  test("hostile text stays text", () => {
    const hostile = `]]><script>alert("1")</script>'<![CDATA[`;
    const text = oneItem({
      headline: hostile,
      summary: hostile,
      authors: [{ path: "/authors/a/", title: hostile }],
      categories: [hostile],
      source: { name: hostile, url: undefined },
      image: { path: "/media/a.svg", width: 1, height: 1, alt: hostile, caption: hostile, credit: hostile },
    });
    const [item] = parseFeed(text).items;
    assert.equal(item?.title, hostile);
    assert.equal(item?.description, hostile);
    assert.equal(item?.categories[0]?.term, hostile);
    assert.equal(item?.image?.title, hostile);
    assert.doesNotMatch(contentOf(text), /<script/);
    assert.match(contentOf(text), /alt="\]\]&gt;&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;/);
    assert.doesNotMatch(withoutCdata(text), /<script/);
  });

  test("no character that XML forbids reaches the feed", () => {
    const text = oneItem({
      headline: "خبر\u0000\u0001\u000B\u001F\uFFFE\uD800 نظيف",
      summary: "\u0085خلاصة",
    });
    assert.doesNotMatch(text, /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/u);
    assert.equal(parseFeed(text).items[0]?.title, "خبر نظيف");
  });
});

/** As it stands in the feed: the independent reader resolves references once more than XML does. */
function contentOf(xml: string): string {
  return xml.match(/<content:encoded>\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*<\/content:encoded>/)?.[1] ?? "";
}

/** What an XML parser sees as markup. */
function withoutCdata(xml: string): string {
  return xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, "");
}
