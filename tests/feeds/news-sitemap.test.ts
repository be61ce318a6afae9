import assert from "node:assert/strict";
import { test } from "node:test";
import { recentNews } from "../../src/archive/recent-news.ts";
import { writeNewsSitemap } from "../../src/feeds/write-news-sitemap.ts";
import { reference } from "../support/fixture-views.ts";
import { makeArticle, makeContent } from "../support/make-content.ts";
import { renderSite } from "../support/render-site.ts";
import { hasSitemapSchemas, noSitemapSchemas, sitemapFaults } from "./sitemap-faults.ts";

const publication = { name: "نشرة <أ>", language: "ar" };
const entry = { url: "https://news.example/2025/10/a/", title: "خبر «أ» & ]]> <ب>", published: reference };
const at = (hours: number) => Date.UTC(2025, 0, 1, hours);

test("a story says who published it, in which language, when and under which title", () => {
  assert.match(
    writeNewsSitemap({ name: "نشرة", language: "ar" }, [{ ...entry, title: "خبر" }]),
    /\n<url><loc>https:\/\/news\.example\/2025\/10\/a\/<\/loc><news:news><news:publication><news:name>نشرة<\/news:name><news:language>ar<\/news:language><\/news:publication><news:publication_date>2025-10-22T11:30:00\+03:00<\/news:publication_date><news:title>خبر<\/news:title><\/news:news><\/url>\n/,
  );
});

test("xmllint finds nothing against the schemas, and finds what is wrong", async (t) => {
  if (!hasSitemapSchemas) return t.diagnostic(noSitemapSchemas);
  const sitemap = writeNewsSitemap(publication, [entry, entry]);
  assert.deepEqual(await sitemapFaults({ a: sitemap }), []);
  for (const [right, wrong] of [
    ["<news:language>ar", "<news:language>Arabic"],
    ["2025-10-22T11:30:00+03:00", "22 Oct 2025"],
    [/<news:title>[^<]*<\/news:title>/, ""],
    [/<news:title>[^<]*/, "<news:title> "],
    ["<news:name>", "<news:nom>"],
  ] as const)
    assert.notDeepEqual(await sitemapFaults({ a: sitemap.replace(right, wrong) }), [], String(wrong));
});

test("it holds what was published within the last 48 hours, newest first", () => {
  const articles = [makeArticle(1), makeArticle(2), makeArticle(30), makeArticle(60)];
  const content = makeContent({ articles });
  const titlesAt = (now: number) =>
    [...(renderSite(content, now).get("news-sitemap.xml") ?? "").matchAll(/<news:title>([^<]*)/g)].map(
      (match) => match[1],
    );
  assert.deepEqual(titlesAt(at(49) - 1), ["الخبر 30", "الخبر 2", "الخبر 1"]);
  assert.deepEqual(titlesAt(at(49)), ["الخبر 30", "الخبر 2"]);
  assert.deepEqual(titlesAt(at(60)), ["الخبر 60", "الخبر 30"]);
  assert.deepEqual(titlesAt(at(500)), []);
});

test("after two quiet days it stands empty, and robots.txt names it all the same", () => {
  const site = renderSite(makeContent({ articles: [makeArticle(1)] }), at(500));
  assert.match(site.get("news-sitemap.xml") ?? "", /<urlset [^>]*>\n<\/urlset>\n$/);
  assert.match(site.get("robots.txt") ?? "", /^Sitemap: https:\/\/news\.example\/news-sitemap\.xml$/m);
});

test("it holds a thousand stories at most, the newest", () => {
  const articles = Array.from({ length: 1200 }, (_, index) => makeArticle(index)).toReversed();
  const all = articles.map((article) => ({ ...article, published: { ...article.published, epoch: at(0) } }));
  const news = recentNews(all, at(1));
  assert.deepEqual([news.length, news[0]], [1000, all[0]]);
});
