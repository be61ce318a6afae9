import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { frontPage } from "../../templates/layouts/front-page.ts";
import { listPage } from "../../templates/layouts/list-page.ts";
import { newsletterResultPage } from "../../templates/layouts/newsletter-result-page.ts";
import { notFoundPage } from "../../templates/layouts/not-found-page.ts";
import { redirectPage } from "../../templates/layouts/redirect-page.ts";
import { renderPage } from "../../templates/layouts/render-page.ts";
import {
  drawing,
  frontView,
  listView,
  newsletterResultView,
  notFoundView,
  redirectView,
  storyView,
} from "../support/fixture-views.ts";
import { inOrder, textLines } from "../support/text-of-html.ts";

describe("the front page", () => {
  const page = frontPage(frontView());

  test("opens with its lead, whose picture does not wait; the others load when they come near", () => {
    assert.equal(page.match(/fetchpriority="high"/g)?.length, 1);
    assert.equal(page.match(/loading="lazy"/g)?.length, 5);
    assert.ok(page.indexOf('fetchpriority="high"') < page.indexOf('loading="lazy"'));
  });

  test("shows headline, summary, section and absolute date of each story", () => {
    const story = ["خلاصة الخبر في جملة واحدة تقول ما جرى، ومتى جرى، ولمن جرى.", "سياسة", "٢٢ أكتوبر ٢٠٢٥"];
    assert.ok(inOrder(textLines(page), ["خبر رقم 0 عن مدينة متخيلة على الساحل", ...story]));
  });

  test("opens a section's strip with its newest story that has a picture", () => {
    const strip = page.slice(page.indexOf('class="strip"'));
    assert.ok(strip.indexOf("خبر رقم 8") < strip.indexOf("خبر رقم 7"));
    assert.ok(strip.indexOf("خبر رقم 7") < strip.indexOf("خبر رقم 9"));
  });

  test("says so while nothing has been published", () => {
    const empty = frontPage(frontView({ lead: undefined, secondary: [], sections: [] }));
    assert.ok(textLines(empty).includes("لم يُنشر شيء هنا بعد."));
  });
});

describe("a list's page", () => {
  test("has heading, description, sub-sections, stories and neighbours", () => {
    const lines = textLines(listPage(listView()));
    const parts = ["قسم", "سياسة", "أخبار الشأن العام.", "موقع سياسة", "١١ مادة", "محليات"];
    assert.ok(inOrder(lines, [...parts, "خبر رقم 1 عن مدينة متخيلة على الساحل", "مواد أحدث", "مواد أقدم"]));
  });

  test("announces its own feed beside the site's, in both formats", () => {
    const page = listPage(listView());
    const announced = [...page.matchAll(/<link rel="alternate" href="(.*?)" type="(.*?)" title="(.*?)">/g)];
    assert.deepEqual(
      announced.map(([, ...parts]) => parts),
      [
        ["../../feed.xml", "application/rss+xml", "موجز أخبار نشرة"],
        ["../../feed.json", "application/feed+json", "موجز أخبار نشرة"],
        ["feed.xml", "application/rss+xml", "موجز «سياسة» من نشرة"],
        ["feed.json", "application/feed+json", "موجز «سياسة» من نشرة"],
      ],
    );
  });

  test("names its neighbours for machines", () => {
    const page = listPage(listView());
    assert.match(page, /href="page\/3\/" rel="prev"/);
    assert.match(page, /href="page\/1\/" rel="next"/);
  });

  for (const [total, words] of [
    [1, "مادة واحدة"],
    [2, "مادتان"],
    [3, "٣ مواد"],
    [11, "١١ مادة"],
    [100, "١٠٠ مادة"],
    [3669, "٣٬٦٦٩ مادة"],
  ] as const) {
    test(`counts «${words}»`, () => assert.ok(textLines(listPage(listView({ total }))).includes(words)));
  }

  test("a numbered page says its number and no total, which would change it", () => {
    const lines = textLines(listPage(listView({ total: undefined, pageNumber: 3 })));
    assert.ok(lines.includes("الصفحة ٣ من الأرشيف"));
    assert.ok(!lines.some((line) => line.includes("مقال")));
  });

  test("an empty one says so and leads nowhere else", () => {
    const page = listPage(listView({ stories: [], total: 0, newer: undefined, older: undefined }));
    assert.ok(textLines(page).includes("لم يُنشر شيء هنا بعد."));
    assert.doesNotMatch(page, /list-pager/);
  });

  test("does not make its first picture wait", () => {
    const stories = [storyView(2, { image: drawing }), storyView(4, { image: drawing })];
    assert.equal(listPage(listView({ stories, portrait: undefined })).match(/fetchpriority/g)?.length, 1);
  });
});

describe("the page for addresses that lead nowhere", () => {
  const page = notFoundPage(notFoundView());

  test("leads to the front page and the sections from whatever address it is shown at", () => {
    assert.match(page, /<a class="button" href="\/">عُد إلى الصفحة الأولى<\/a>/);
    assert.match(page, /<li><a href="\/sections\/politics\/">سياسة<\/a><\/li>/);
    assert.match(page, /<link rel="stylesheet" href="\/assets/);
  });

  test("has a title of its own, and no address that it claims to be", () => {
    assert.match(page, /<title>الصفحة غير موجودة — نشرة<\/title>/);
    assert.doesNotMatch(page, /canonical|og:url/);
    assert.match(page, /noindex/);
  });
});

describe("a former address", () => {
  const page = redirectPage(redirectView());

  test("goes on at once, and has a link for those whose browser does not", () => {
    assert.match(page, /<meta http-equiv="refresh" content="0; url=\.\.\/جديد\/">/);
    assert.match(page, /<a href="\.\.\/جديد\/">خبر في عنوانه الجديد<\/a>/);
  });

  test("names the new address as the true one", () => {
    assert.match(
      page,
      /rel="canonical" href="https:\/\/news\.example\/2025\/10\/%D8%AC%D8%AF%D9%8A%D8%AF\/"/,
    );
  });
});

test("a feed passes through as it is", () => {
  assert.equal(renderPage({ kind: "feed", text: "<rss/>" }), "<rss/>");
});

describe("the pages about a sign-up for the newsletter", () => {
  test("what is settled leads to the news, and asks for no address again", () => {
    for (const result of ["sent", "confirmed"] as const) {
      const page = newsletterResultPage(newsletterResultView(result));
      assert.doesNotMatch(page, /<form class="sign-up"/);
      assert.match(page, /<a class="button" href="\.\.\/\.\.\/">اقرأ أخبار اليوم<\/a>/);
    }
  });

  test("where something is left to do, the form stands below", () => {
    for (const result of ["unsubscribed", "wrong-address", "expired", "failed"] as const)
      assert.match(
        newsletterResultPage(newsletterResultView(result)),
        /<\/main>[\s\S]*<form class="sign-up"/,
      );
  });

  test("say what became of it, and are nothing for search engines", () => {
    const page = newsletterResultPage(newsletterResultView("expired"));
    assert.ok(textLines(page).includes("لم يعد هذا الرابط صالحًا"));
    assert.match(page, /<meta name="robots" content="noindex/);
  });
});
