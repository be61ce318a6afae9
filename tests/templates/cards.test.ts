import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { articlePage } from "../../templates/layouts/article-page.ts";
import { frontPage } from "../../templates/layouts/front-page.ts";
import { articleView, drawing, frontView } from "../support/fixture-views.ts";

/** What a page's head says under a name, in order. */
function said(page: string, name: string): string[] {
  return [...page.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)">/g)]
    .filter((match) => match[1] === name)
    .map((match) => match[2] ?? "");
}

describe("a shared link", () => {
  const page = articlePage(articleView());

  test("shows the article's picture at its size, with its words, on a large card", () => {
    assert.deepEqual(said(page, "og:image"), ["https://news.example/media/drawing.svg"]);
    assert.deepEqual(said(page, "og:image:width"), ["1200"]);
    assert.deepEqual(said(page, "og:image:height"), ["800"]);
    assert.deepEqual(said(page, "og:image:alt"), ["مربعات ملونة."]);
    assert.deepEqual(said(page, "twitter:card"), ["summary_large_image"]);
  });

  test("without a picture is a small card that speaks of none", () => {
    const bare = articlePage(articleView({ image: undefined }));
    assert.deepEqual(said(bare, "twitter:card"), ["summary"]);
    assert.doesNotMatch(bare, /og:image/);
  });

  test("of a decorative picture has no words for it", () => {
    const image = { ...drawing, alt: "", caption: undefined, credit: undefined };
    assert.deepEqual(said(articlePage(articleView({ image })), "og:image:alt"), []);
  });

  test("names the article's section and each of its tags", () => {
    const tags = ["حلب", "المطر"].map((title) => ({ path: `/tags/${title}/`, title }) as const);
    const tagged = articlePage(articleView({ tags }));
    assert.deepEqual(said(tagged, "article:section"), ["سياسة"]);
    assert.deepEqual(said(tagged, "article:tag"), ["حلب", "المطر"]);
  });

  test("of the front page shows the lead's picture", () => {
    assert.deepEqual(said(frontPage(frontView()), "og:image:width"), ["1200"]);
  });
});

test("a page prints what it tells search engines, and nothing where it has nothing to tell", () => {
  const structuredData = { html: '<script type="application/ld+json">{}</script>' };
  assert.match(
    articlePage(articleView({ structuredData })),
    /\n<script type="application\/ld\+json">\{\}<\/script>\n<\/head>/,
  );
  assert.doesNotMatch(articlePage(articleView()), /ld\+json/);
});
