import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { articleData } from "../../src/feeds/article-data.ts";
import type { ArticleView, FormView } from "../../src/model/views.ts";
import { articleView, drawing } from "../support/fixture-views.ts";
import { fixtureForms } from "./forms.ts";
import { isObject, vocabularyFaults } from "./schema-org-vocabulary.ts";

const address = new URL("https://news.example/2025/10/تصعيد-أمني-في-إدلب/").href;

/** What the page of an article of this form tells of the article. */
function told(form: FormView, changes: Partial<ArticleView> = {}): Record<string, unknown> {
  const html = articleData(articleView({ form, updated: undefined, ...changes }))?.html ?? "";
  const { "@graph": graph }: Record<string, unknown> = JSON.parse(
    html.replace(/^<script[^>]*>|<\/script>$/g, ""),
  );
  const [article] = Array.isArray(graph) ? graph.filter(isObject) : [];
  assert.deepEqual(vocabularyFaults(graph), []);
  return article ?? {};
}

describe("a page tells search engines what sort of piece it holds", () => {
  const types: readonly (readonly [FormView, string])[] = [
    [{ kind: "news" }, "NewsArticle"],
    [{ kind: "opinion" }, "OpinionNewsArticle"],
    [{ kind: "explainer" }, "BackgroundNewsArticle"],
    [fixtureForms.gallery, "NewsArticle"],
    [fixtureForms.video, "NewsArticle"],
    [fixtureForms.audio, "NewsArticle"],
    [fixtureForms.live, "LiveBlogPosting"],
    [fixtureForms.document, "NewsArticle"],
  ];
  for (const [form, type] of types)
    test(`${form.kind}: ${type}`, () => assert.equal(told(form)["@type"], type));

  test("a gallery names its lead picture and all others once, with their words", () => {
    const lead = { ...drawing, path: "/media/two.svg", caption: "الأولى.", credit: undefined } as const;
    const { image } = told(fixtureForms.gallery, { image: lead });
    const size = { "@type": "ImageObject", width: 1200, height: 800 };
    assert.deepEqual(image, [
      { ...size, url: "https://news.example/media/two.svg", description: drawing.alt, caption: "الأولى." },
      {
        ...size,
        url: "https://news.example/media/one.svg",
        description: drawing.alt,
        caption: "تعليق أول.",
        creditText: "رسم: نشرة",
      },
    ]);
  });

  test("a video tells where its player is, a recording of the newsroom's own where its file is", () => {
    const { headline, published } = articleView();
    const common = { name: headline, description: "وصف الصفحة.", uploadDate: published.iso };
    assert.deepEqual(told(fixtureForms.video)["video"], {
      "@type": "VideoObject",
      ...common,
      thumbnailUrl: "https://news.example/media/drawing.svg",
      embedUrl: fixtureForms.video.embed.player,
      url: fixtureForms.video.embed.original,
    });
    assert.deepEqual(told(fixtureForms.audio, { image: undefined })["audio"], {
      "@type": "AudioObject",
      ...common,
      contentUrl: new URL("https://news.example/media/كلمة.mp3").href,
    });
  });

  test("a document tells its form and size", () => {
    assert.deepEqual(told(fixtureForms.document)["associatedMedia"], {
      "@type": "MediaObject",
      contentUrl: new URL("https://news.example/media/تقرير.pdf").href,
      encodingFormat: "application/pdf",
      contentSize: "1235 kB",
    });
  });

  test("a live page tells its coverage and every entry, newest first, with its own address and plain words", () => {
    const page = told(fixtureForms.live);
    assert.equal(page["coverageStartTime"], "2025-10-22T11:30:00+03:00");
    assert.equal(page["coverageEndTime"], "2025-10-22T13:30:00+03:00");
    assert.equal(page["dateModified"], "2025-10-22T12:30:00+03:00");
    assert.deepEqual(page["liveBlogUpdate"], [
      {
        "@type": "BlogPosting",
        headline: "افتتاح الجلسة",
        datePublished: "2025-10-22T12:30:00+03:00",
        url: `${address}#entry-20251022-1230`,
        articleBody: "قال <الرئيس> كلمته.\nثم صمت.",
      },
      {
        "@type": "BlogPosting",
        headline: "وصول النواب.",
        datePublished: "2025-10-22T11:30:00+03:00",
        url: `${address}#entry-20251022-1130`,
        articleBody: "وصول النواب.",
      },
    ]);
  });

  test("coverage that goes on has no end, and a later edit is the last change", () => {
    const updated = { epoch: fixtureForms.live.ended.epoch, iso: fixtureForms.live.ended.iso };
    const page = told({ ...fixtureForms.live, ended: undefined }, { updated });
    assert.ok(!("coverageEndTime" in page));
    assert.equal(page["dateModified"], updated.iso);
  });

  test("an entry's headline that would end the script stays words", () => {
    const [entry] = fixtureForms.live.entries;
    const headline = "</script><script>alert(1)</script><!--";
    const form = { ...fixtureForms.live, entries: [{ ...entry, headline }] };
    const html = articleData(articleView({ form }))?.html ?? "";
    assert.equal(html.match(/<\/?script/g)?.length, 2);
    assert.deepEqual(told(form)["liveBlogUpdate"], [
      {
        "@type": "BlogPosting",
        headline,
        datePublished: entry.published.iso,
        url: `${address}#${entry.id}`,
        articleBody: "قال <الرئيس> كلمته.\nثم صمت.",
      },
    ]);
  });
});
