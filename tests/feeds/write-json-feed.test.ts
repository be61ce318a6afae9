import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { writeJsonFeed } from "../../src/feeds/write-json-feed.ts";
import { project } from "../support/build-in.ts";
import { fixtureSettings } from "../support/fixture-settings.ts";
import { jsonFeedFaults } from "./json-feed-faults.ts";
import { feed, feedItem } from "./make-feed.ts";

const textOf = (changes: Parameters<typeof feed>[0] = {}) =>
  writeJsonFeed(feed({ path: "/sections/politics/feed.json", ...changes }));

describe("JSON Feed", () => {
  test("breaks no rule of the format, whatever an item lacks", () => {
    assert.deepEqual(jsonFeedFaults(textOf()), []);
    assert.deepEqual(jsonFeedFaults(textOf({ items: [] })), []);
  });

  test("holds the same facts as the article's page", () => {
    const { items, ...top } = JSON.parse(textOf());
    assert.deepEqual(top, {
      version: "https://jsonfeed.org/version/1.1",
      title: "سياسة — نشرة",
      home_page_url: "https://news.example/sections/politics/",
      feed_url: "https://news.example/sections/politics/feed.json",
      description: "أخبار الشأن العام.",
      language: "ar",
    });
    const { content_html: content, ...item } = items[0];
    const address = "https://news.example/2025/10/%D8%AE%D8%A8%D8%B1/";
    assert.deepEqual(item, {
      id: address,
      url: address,
      title: "خبر عن مدينة متخيلة",
      summary: "خلاصة الخبر.",
      image: "https://news.example/media/drawing.svg",
      date_published: "2025-10-22T08:30:00.000Z",
      date_modified: "2025-10-22T10:30:00.000Z",
      authors: [{ name: "هالة المنصوري", url: "https://news.example/authors/hala/" }],
      tags: ["سياسة", "جسور"],
      language: "ar",
    });
    assert.match(content, /^<div dir="rtl" lang="ar"><figure>.*<p>متن الخبر\.<\/p>/s);
  });

  test("the hub is named where the newsroom has one", () => {
    const settings = fixtureSettings({ feeds: { hub: "https://hub.example/" } });
    assert.deepEqual(JSON.parse(textOf({ settings })).hubs, [
      { type: "WebSub", url: "https://hub.example/" },
    ]);
    assert.equal(JSON.parse(textOf()).hubs, undefined);
  });

  test("no control character comes through, and hostile words stay words", () => {
    const headline = `]]><script>\u0001\u001B\uD800`;
    const { items } = JSON.parse(
      textOf({ items: [feedItem({ headline, source: { name: headline, url: undefined } })] }),
    );
    assert.equal(items[0].title, "]]><script>");
    assert.doesNotMatch(items[0].content_html, /<script/);
  });

  // Read from the corpora beside the project: the format's own text. Passes where they are absent.
  test("the checks of these tests know every field that the format's own text requires", () => {
    const spec = join(project, "../shared/corpora/vectors/jsonfeed/pages/version/1.1.markdown");
    if (!existsSync(spec)) return;
    const required = [...readFileSync(spec, "utf8").matchAll(/^\* `(\p{L}+)` \(required, string\)/gmu)].map(
      (match) => match[1] ?? "",
    );
    assert.deepEqual(required, ["version", "title", "id"]);
    const right = textOf();
    for (const name of required) {
      const wrong = right.replaceAll(new RegExp(`"${name}": `, "g"), `"x_${name}": `);
      assert.notDeepEqual(jsonFeedFaults(wrong), [], name);
    }
  });
});
