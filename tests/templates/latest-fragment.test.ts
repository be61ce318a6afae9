import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { articlePage } from "../../templates/layouts/article-page.ts";
import { frontPage } from "../../templates/layouts/front-page.ts";
import { latestFragment } from "../../templates/layouts/latest-fragment.ts";
import { notFoundPage } from "../../templates/layouts/not-found-page.ts";
import { latestView } from "../support/archive-views.ts";
import { articleView, frontView, notFoundView } from "../support/fixture-views.ts";

describe("the piece with the latest news", () => {
  const piece = latestFragment(latestView());

  test("is no document, and its links lead from its own address", () => {
    assert.doesNotMatch(piece, /<(?:!doctype|html|head|body|title)/i);
    assert.match(piece, /^<ul class="latest-run">/);
    for (const [, href = ""] of piece.matchAll(/href="(.*?)"/g)) assert.match(href, /^\.\.\/2025\/10\//);
  });

  test("says until when a story is breaking", () => {
    assert.match(
      piece,
      /<a href="\.\.\/2025\/10\/خبر-20\/" data-until="2025-10-22T12:30:00\+03:00"><strong>عاجل<\/strong> خبر رقم 20/,
    );
    assert.equal(piece.match(/data-until/g)?.length, 2);
  });

  test("gives the newest their absolute date, for a browser to say how long ago", () => {
    assert.match(
      piece,
      /<time datetime="2025-10-22T11:30:00\+03:00" class="relative-time">٢٢ أكتوبر ٢٠٢٥<\/time>/,
    );
  });

  test("claims no hour for a date that was typed without one", () => {
    const published = { epoch: 0, iso: "2025-10-22T00:00:00+03:00" };
    const [first] = latestView().latest;
    assert.ok(first);
    const latest = [{ ...first, published }];
    assert.doesNotMatch(latestFragment(latestView({ latest, breaking: [] })), /relative-time/);
  });

  test("keeps its controls hidden until a script has brought them to life", () => {
    assert.match(piece, /<div class="latest-controls" hidden>/);
    assert.doesNotMatch(latestFragment(latestView({ latest: [], breaking: [] })), /button/);
  });

  test("prints headlines as text", () => {
    const story = { path: "/2025/10/x/", title: "<script>alert(1)</script>" } as const;
    const hostile = latestFragment(
      latestView({ latest: [], breaking: [{ story, until: { epoch: 0, iso: "" } }] }),
    );
    assert.doesNotMatch(hostile, /<script/);
  });
});

describe("the strip of every page", () => {
  test("names its piece, and stands as a link to the front page without scripts", () => {
    const strip = /<aside class="latest-strip[\s\S]*?<\/aside>/;
    const [onArticle = ""] = strip.exec(articlePage(articleView())) ?? [];
    assert.match(onArticle, /data-source="\.\.\/\.\.\/\.\.\/fragments\/latest\.html"/);
    assert.match(onArticle, /<a href="\.\.\/\.\.\/\.\.\/">آخر الأخبار<\/a>/);
    const [onNotFound = ""] = strip.exec(notFoundPage(notFoundView())) ?? [];
    assert.match(onNotFound, /data-source="\/fragments\/latest\.html"/);
  });

  test("on the front page leads to its news, not to where the reader is", () => {
    assert.match(frontPage(frontView()), /<aside[^>]*>\s*<a href="#content">آخر الأخبار<\/a>/);
  });

  test("holds no news itself, or every old page would change with every story", () => {
    assert.doesNotMatch(articlePage(articleView()), /latest-run|data-until/);
  });
});
