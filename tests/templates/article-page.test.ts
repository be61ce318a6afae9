import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { articlePage } from "../../templates/layouts/article-page.ts";
import { articleView, reference, referenceHeadline, shellAt } from "../support/fixture-views.ts";
import { inOrder, textLines } from "../support/text-of-html.ts";

const page = articlePage(articleView());

describe("an article's page", () => {
  test("has the parts of the reference page in its order", () => {
    const parts = [
      "الوضع المظلم",
      "الأربعاء ٢٢ / أكتوبر / ٢٠٢٥",
      "سياسة",
      "•",
      referenceHeadline,
      referenceHeadline,
      "خلاصة كتبها المحرر.",
      "نُشر الأربعاء ٢٢ أكتوبر ٢٠٢٥، الساعة ١١:٣٠",
      "حُدّث الأربعاء ٢٢ أكتوبر ٢٠٢٥، الساعة ١٣:٣٠",
      "هالة المنصوري",
      "المهاجرين الفرنسيين",
      "تعليق على الصورة.",
      "رسم: نشرة",
      "عنوان فرعي",
      "المصدر:",
      "المرصد السوري",
      "الأصل",
      "النشرة الإخبارية",
      "اشترك في قائمتنا البريدية للحصول على التحديثات الجديدة!",
      "البريد الإلكتروني",
      "اشترك",
      "موجز الأخبار (RSS)",
    ];
    assert.ok(inOrder(textLines(page), parts), textLines(page).join("\n"));
  });

  test("is one Arabic document with one h1", () => {
    assert.match(page, /^<!DOCTYPE html>\n<html lang="ar" dir="rtl"/);
    assert.equal(page.match(/<h1/g)?.length, 1);
    assert.equal(typeof page, "string");
  });

  test("says its moments to machines in ISO 8601", () => {
    assert.match(page, /<time id="edition-date" datetime="2025-10-22">/);
    assert.match(page, /<time datetime="2025-10-22T11:30:00\+03:00">نُشر/);
    assert.match(page, /<meta property="article:modified_time" content="2025-10-22T13:30:00\+03:00">/);
  });

  test("prints no time for a date that was typed without one", () => {
    const midnight = { epoch: 0, iso: "2025-10-22T00:00:00+03:00" };
    const lines = textLines(articlePage(articleView({ published: midnight })));
    assert.ok(lines.includes("نُشر الأربعاء ٢٢ أكتوبر ٢٠٢٥"));
  });

  test("links inside the site are relative and readable, addresses for others absolute and encoded", () => {
    assert.match(page, /<a href="\.\.\/\.\.\/\.\.\/tags\/المهاجرين-الفرنسيين\/" rel="tag">/);
    assert.match(page, /<link rel="canonical" href="https:\/\/news\.example\/2025\/10\/%D8%AA%D8%B5/);
    assert.match(page, /href="https:\/\/source\.example\/%D8%AE%D8%A8%D8%B1"/);
    assert.match(page, /<meta property="og:image" content="https:\/\/news\.example\/media\/drawing\.svg">/);
  });

  test("ends its trail in the headline, marked as where the reader is", () => {
    const trail = /<nav class="page-trail"[\s\S]*?<\/nav>/.exec(page)?.[0] ?? "";
    assert.equal(textLines(trail).join(" "), `نشرة • سياسة • ${referenceHeadline}`);
    assert.match(trail, /<li aria-current="page">/);
  });

  test("without a caption the lead image carries the first tag's name", () => {
    const view = articleView();
    const image = view.image && { ...view.image, caption: undefined, credit: undefined };
    assert.match(articlePage({ ...view, image }), /<figcaption>المهاجرين الفرنسيين <\/figcaption>/);
  });

  test("without caption and tags the lead image stands alone", () => {
    const view = articleView({ tags: [] });
    const image = view.image && { ...view.image, caption: undefined, credit: undefined };
    assert.doesNotMatch(articlePage({ ...view, image, body: { html: "" } }), /<figcaption/);
  });

  test("leaves no trace of parts that an article does not have", () => {
    const bare = articlePage(
      articleView({
        standfirst: undefined,
        updated: undefined,
        authors: [],
        tags: [],
        image: undefined,
        source: undefined,
        body: { html: "<p>متن.</p>" },
      }),
    );
    assert.doesNotMatch(bare, /standfirst|حُدّث|بقلم|tag-links|<figure|المصدر|og:image|undefined|null|>false/);
  });

  test("a source without an address has no link to an original", () => {
    const source = { name: "المرصد السوري", path: "/sources/sohr/", url: undefined } as const;
    assert.ok(!textLines(articlePage(articleView({ source }))).includes("الأصل"));
  });

  test("prints what an editor typed as text, whatever it looks like", () => {
    const hostile = `<script>alert("1")</script>'&`;
    const body = { html: "<p>متن.</p>" };
    const shell = { ...shellAt("/2025/10/x/"), title: hostile, description: hostile, editionDate: reference };
    const named = [{ path: "/x/", title: hostile }] as const;
    const printed = articlePage(
      articleView({
        shell,
        headline: hostile,
        standfirst: hostile,
        tags: named,
        authors: named,
        trail: named,
        body,
      }),
    );
    assert.doesNotMatch(printed, /<script>alert/);
    assert.match(
      printed,
      /<h1><bdi>&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;&#39;&amp;<\/bdi><\/h1>/,
    );
  });
});
