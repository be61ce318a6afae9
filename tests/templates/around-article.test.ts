import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ArticleView, Link } from "../../src/model/views.ts";
import { articlePage } from "../../templates/layouts/article-page.ts";
import { articleOfEachKind, momentAt } from "../support/fixture-forms.ts";
import { articleView, storyView } from "../support/fixture-views.ts";
import { inOrder, textLines } from "../support/text-of-html.ts";

const { news } = articleOfEachKind();
const bare = articleView();

function flat(view: ArticleView): string {
  return articlePage(view).replace(/>\s+</g, "><");
}

describe("corrections", () => {
  test("stand under the words they mend, oldest first, each with its date and an address", () => {
    assert.ok(
      inOrder(textLines(articlePage(news)), [
        "صُحّحت هذه المادة",
        "وفقرة ثانية أقصر منها.",
        "تصحيحات",
        "الأربعاء ٢٢ أكتوبر ٢٠٢٥، الساعة ١٥:٠٠",
        "ذكرنا أن طول الجسر ٢٠٠ متر، والصحيح ١٢٠ مترًا.",
        "كُتب اسم المهندسة ليلى الخيّاط خطأً في نسخة سابقة.",
        "المصدر:",
      ]),
    );
    assert.match(
      flat(news),
      /<li id="correction-1"><p class="correction-date"><time datetime="2025-10-22T15:00/,
    );
    assert.match(flat(news), /<li id="correction-2">/);
  });

  test("are led to from the byline", () => {
    assert.match(flat(news), /<a href="#corrections">صُحّحت هذه المادة<\/a>/);
    assert.match(flat(news), /<section class="box corrections" id="corrections"/);
  });

  test("one is called one", () => {
    const lines = textLines(articlePage({ ...news, corrections: news.corrections.slice(0, 1) }));
    assert.ok(lines.includes("تصحيح") && !lines.includes("تصحيحات"));
  });

  test("are a change of the story, for readers and for machines", () => {
    assert.match(flat(news), /حُدّث الأربعاء ٢٢ أكتوبر ٢٠٢٥، الساعة ١٨:٢٠/);
    assert.match(flat(news), /modified_time" content="2025-10-22T18:20:00\+03:00"/);
    const later = { ...news, updated: momentAt("20:00") };
    assert.match(flat(later), /modified_time" content="2025-10-22T20:00:00\+03:00"/);
    assert.match(
      flat({ ...news, updated: undefined }),
      /modified_time" content="2025-10-22T18:20:00\+03:00"/,
    );
  });
});

describe("a series", () => {
  const links = (count: number): Link[] =>
    Array.from({ length: count }, (_, index) => ({ path: `/2025/09/${index}/`, title: `جزء ${index}` }));

  test("is named with the part above the headline, and all its parts are led to below the article", () => {
    assert.ok(
      inOrder(textLines(articlePage(news)), [
        "سلسلة «جسور المدينة»",
        "الجزء ٣",
        news.headline,
        "سلسلة «جسور المدينة»",
        "ما سبق من السلسلة",
        "الجسر الأول: حجر من الجبل",
        "الجسر الثاني: طريق القوافل",
        "التالي في السلسلة",
        "الجسر الرابع: من الخشب إلى الفولاذ",
        "كل مواد السلسلة",
      ]),
    );
  });

  test("with many earlier parts keeps them behind their heading", () => {
    const many = news.series && { ...news.series, earlier: links(6) };
    assert.match(flat({ ...news, series: many }), /<details><summary>ما سبق من السلسلة<\/summary><ol><li>/);
    const few = news.series && { ...news.series, earlier: links(5) };
    assert.doesNotMatch(flat({ ...news, series: few }), /<details/);
  });

  test("whose first part this is speaks of no earlier ones and no number it does not have", () => {
    const first = news.series && { ...news.series, part: undefined, earlier: [], next: undefined };
    const lines = textLines(articlePage({ ...news, series: first }));
    assert.ok(!lines.some((line) => /ما سبق|الجزء|التالي في السلسلة/.test(line)), lines.join("\n"));
  });
});

describe("around an article", () => {
  test("stand its neighbours in the section, the older first", () => {
    assert.match(
      flat(news),
      /<nav class="neighbours" aria-label="مواد أخرى في القسم"><a href="\.\.\/\.\.\/09\/older\/" rel="prev"><span class="neighbour-place">السابق في القسم<\/span> البلدية.*?<a href="\.\.\/\.\.\/09\/newer\/" rel="next">/,
    );
  });

  test("stand related stories, with kind and writer where these matter", () => {
    const lines = textLines(articlePage(news));
    assert.ok(
      inOrder(lines, [
        "مواد ذات صلة",
        "رأي",
        "هالة المنصوري",
        "من يدفع ثمن الانتظار؟",
        "معرض صور",
        "تغطية مباشرة",
      ]),
    );
  });

  test("stands nothing where there is nothing", () => {
    assert.doesNotMatch(
      /<main[\s\S]*<\/main>/.exec(articlePage(bare))?.[0] ?? "",
      /around-article|corrections|series|neighbours|related|share-line|undefined/,
    );
  });

  test("a tag without a page of its own is a word, not a link", () => {
    assert.match(flat(news), /<li><span>البلدية<\/span><\/li>/);
  });
});

describe("a story in a list", () => {
  test("that is news has no label", () => {
    const page = articlePage({ ...bare, related: [storyView(1)] });
    assert.doesNotMatch(page, /story-kind/);
  });

  test("that is an opinion names those who wrote it before its headline", () => {
    const related = [storyView(1, { form: "opinion", voices: ["هالة المنصوري", "نوار الأيوبي"] })];
    const lines = textLines(articlePage({ ...bare, related }));
    assert.ok(inOrder(lines, ["رأي", "هالة المنصوري، نوار الأيوبي", "خبر رقم 1 عن مدينة متخيلة على الساحل"]));
  });
});

test("the line for a story's age waits empty, with its words, and the moment it counts from in the page's root", () => {
  assert.match(flat(bare), /<html [^>]*data-since="2025-10-22T11:30:00\+03:00">/);
  assert.match(flat(bare), /<p class="age-line" data-old="هذا الخبر منشور \{age\}" data-new="\{age\}"><\/p>/);
});

test("an address short enough for a chat stands under an article that has one", () => {
  assert.match(
    flat(news),
    /<a href="\.\.\/\.\.\/\.\.\/s\/k7m2p9q4wd\/" dir="ltr">news\.example\/s\/k7m2p9q4wd\/<\/a>/,
  );
  assert.doesNotMatch(flat(bare), /share-line/);
});

test("a shared article shows its card where it has one", () => {
  const card = { path: "/cards/x.png", width: 1200, height: 630, alt: "" } as const;
  assert.match(articlePage({ ...bare, card }), /og:image" content="https:\/\/news\.example\/cards\/x\.png"/);
});
