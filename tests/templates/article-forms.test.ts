import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ArticleView } from "../../src/model/views.ts";
import { articlePage } from "../../templates/layouts/article-page.ts";
import { articleOfEachKind, momentAt } from "../support/fixture-forms.ts";
import { drawing } from "../support/fixture-views.ts";
import { inOrder, textLines } from "../support/text-of-html.ts";

const articles = articleOfEachKind();

function linesOf(view: ArticleView): string[] {
  return textLines(articlePage(view));
}

/** The page with blanks between lines taken out, so that a part can be compared as one. */
function mainOf(view: ArticleView): string {
  return /<main[\s\S]*<\/main>/.exec(articlePage(view))?.[0].replace(/>\s+</g, "><") ?? "";
}

describe("an article says what it is", () => {
  for (const [kind, label] of [
    ["opinion", "رأي"],
    ["explainer", "شرح"],
    ["gallery", "معرض صور"],
    ["video", "فيديو"],
    ["audio", "صوت"],
    ["live", "تغطية مباشرة"],
    ["document", "وثيقة"],
  ] as const) {
    test(`above its headline: «${label}»`, () => {
      const view = articles[kind];
      assert.ok(inOrder(linesOf(view), [label, view.headline, "خلاصة كتبها المحرر."]));
      assert.match(articlePage(view), new RegExp(`<article class="article" data-kind="${kind}">`));
    });
  }

  test("but news, which needs no label", () => {
    assert.doesNotMatch(articlePage({ ...articles.news, related: [] }), /kind-label/);
  });
});

describe("an opinion", () => {
  test("names its authors before its headline, and not again in the byline", () => {
    const lines = linesOf(articles.opinion);
    assert.ok(inOrder(lines, ["رأي", "هالة المنصوري", "،", "نوار الأيوبي", "مدينة بلا أرصفة"]));
    assert.equal(lines.filter((line) => line === "هالة المنصوري").length, 1);
    assert.ok(!lines.includes("بقلم:"));
  });

  test("without a named author has no empty place for one", () => {
    assert.doesNotMatch(articlePage({ ...articles.opinion, authors: [] }), /voices/);
  });
});

test("key points stand before the words of any article that has them", () => {
  for (const view of [articles.news, articles.explainer, articles.live]) {
    const lines = linesOf(view);
    assert.ok(
      inOrder(lines, ["أبرز النقاط", "تعود السيارات إليه تدريجًا خلال أسبوعين.", "وفقرة ثانية أقصر منها."]),
    );
  }
  assert.doesNotMatch(articlePage(articles.opinion), /أبرز النقاط/);
});

describe("a gallery", () => {
  const page = mainOf(articles.gallery);

  test("says how many pictures it has, and each picture which one it is", () => {
    assert.ok(inOrder(linesOf(articles.gallery), ["٥ صور", "الصورة ١ من ٥", "الصورة ٥ من ٥"]));
  });

  test("links each picture to its own file, with its words and its credit", () => {
    assert.match(
      page,
      /<figure><a href="\.\.\/\.\.\/\.\.\/media\/tall\.svg"><img [^>]*loading="lazy"[^>]*><\/a><figcaption><span class="gallery-place">الصورة ٢ من ٥<\/span> سلّم الحجر [^<]*<span class="credit">رسم: نشرة<\/span><\/figcaption><\/figure>/,
    );
  });

  test("knows the shapes of its pictures, so that they share their rows", () => {
    const shapes = [...page.matchAll(/<li class="(tall|square|broad|wide)"/g)].map(([, shape]) => shape);
    assert.deepEqual(shapes, ["broad", "tall", "broad", "broad", "wide"]);
  });

  test("does not show its lead image twice", () => {
    assert.doesNotMatch(page, /lead-figure/);
    const other = { ...drawing, path: "/media/other.svg", caption: undefined, credit: undefined } as const;
    assert.match(mainOf({ ...articles.gallery, image: other }), /lead-figure/);
  });
});

describe("a video or a sound on another site", () => {
  test("is a plain link, the player's address being known to scripts alone", () => {
    const page = mainOf(articles.video);
    assert.match(
      page,
      /<figure class="lead-figure embed" data-player="https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk" data-title="جولة في المرفأ القديم"><a class="embed-link" href="https:\/\/www\.youtube\.com\/watch\?v=abcdefghijk">/,
    );
    assert.doesNotMatch(page, /<iframe|src="https:/);
  });

  test("says that nothing is asked of that site before a click", () => {
    assert.ok(linesOf(articles.video).includes("لا تتصل هذه الصفحة بموقع يوتيوب قبل أن تضغط هنا."));
    assert.ok(
      inOrder(linesOf(articles.audio), [
        "استمع إلى التسجيل",
        "لا تتصل هذه الصفحة بموقع ساوند كلاود قبل أن تضغط هنا.",
      ]),
    );
  });

  test("shows the lead image as its still, once", () => {
    assert.equal(mainOf(articles.video).match(/<img /g)?.length, 1);
    assert.doesNotMatch(mainOf({ ...articles.video, image: undefined }), /<img /);
  });
});

describe("the newsroom's own recording", () => {
  const own = (kind: "video" | "audio", path: `/${string}`): ArticleView => ({
    ...articles[kind],
    form: { kind, embed: { provider: "own", path } },
  });

  test("is a player of the browser's that fetches nothing before it is asked", () => {
    assert.match(
      mainOf(own("video", "/media/film.mp4")),
      /<video src="\.\.\/\.\.\/\.\.\/media\/film\.mp4" controls preload="none" playsinline aria-label="جولة في المرفأ القديم" poster="\.\.\/\.\.\/\.\.\/media\/drawing\.svg"><a href="\.\.\/\.\.\/\.\.\/media\/film\.mp4">نزّل الملف<\/a><\/video>/,
    );
    assert.match(
      mainOf(own("audio", "/media/song.mp3")),
      /<img [^>]*><audio src="\.\.\/\.\.\/\.\.\/media\/song\.mp3" controls preload="none"/,
    );
  });

  test("has nothing that a script would replace", () => {
    assert.doesNotMatch(mainOf(own("video", "/media/film.mp4")), /data-player|embed/);
  });
});

describe("a live page", () => {
  const page = mainOf(articles.live);

  test("shows its entries in the order of its view, each with time, headline, words and permalink", () => {
    assert.deepEqual(
      [...page.matchAll(/<article class="entry" id="([^"]*)"/g)].map(([, id]) => id),
      ["entry-20251022-1605", "entry-20251022-1430", "entry-20251022-1430-2", "entry-20251022-1130"],
    );
    assert.match(
      page,
      /id="entry-20251022-1130-time"><time datetime="2025-10-22T11:30:00\+03:00">١١:٣٠<\/time>.*?<span class="entry-day">الأربعاء ٢٢ أكتوبر ٢٠٢٥<\/span><\/p><h2 id="entry-20251022-1130-headline">المشاة أولًا<\/h2><div class="article-body">\s*<p>رُفعت/,
    );
    assert.match(
      page,
      /<a href="#entry-20251022-1130" aria-label="رابط التحديث: الأربعاء ٢٢ أكتوبر ٢٠٢٥، الساعة ١١:٣٠">رابط التحديث<\/a>/,
    );
  });

  test("has an index of them, which needs no script to open", () => {
    assert.match(
      page,
      /<details class="box live-index"><summary>فهرس التغطية: ٤ تحديثات<\/summary><ol><li><a href="#entry-20251022-1605">/,
    );
  });

  test("of one entry needs no index", () => {
    const form = articles.live.form;
    const entries = form.kind === "live" ? form.entries.slice(0, 1) : [];
    assert.doesNotMatch(
      mainOf({ ...articles.live, form: { kind: "live", entries, ended: undefined } }),
      /<details/,
    );
  });

  test("says when it was over, in place of saying that it runs", () => {
    const entries = articles.live.form.kind === "live" ? articles.live.form.entries : [];
    const ended = { ...articles.live, form: { kind: "live", entries, ended: momentAt("19:00") } } as const;
    assert.ok(linesOf(ended).includes("انتهت التغطية الأربعاء ٢٢ أكتوبر ٢٠٢٥، الساعة ١٩:٠٠"));
    assert.doesNotMatch(mainOf(ended), /تغطية مباشرة|running/);
  });

  test("is as old as its newest entry, and once over as its end", () => {
    const since = (view: ArticleView) => / data-since="([^"]*)"/.exec(articlePage(view))?.[1];
    const entries = articles.live.form.kind === "live" ? articles.live.form.entries : [];
    assert.equal(since(articles.live), momentAt("16:05").iso);
    const form = { kind: "live", entries, ended: momentAt("19:00") } as const;
    assert.equal(since({ ...articles.live, form }), momentAt("19:00").iso);
    assert.equal(since(articles.news), momentAt("11:30").iso);
  });
});

describe("a document", () => {
  test("is named, with its pages and its size, and can be opened and taken away", () => {
    const page = mainOf(articles.document);
    assert.ok(
      inOrder(textLines(page), ["taqrir-2025.pdf", "١٢ صفحة", "١٫٤ ميغابايت", "افتح الوثيقة", "نزّل الوثيقة"]),
    );
    assert.match(page, /href="\.\.\/\.\.\/\.\.\/media\/taqrir-2025\.pdf" type="application\/pdf" download>/);
  });

  for (const [bytes, pages, words] of [
    [320, 1, ["صفحة واحدة", "١ كيلوبايت"]],
    [12_400, 2, ["صفحتان", "١٢ كيلوبايت"]],
    [999_400, 3, ["٣ صفحات", "٩٩٩ كيلوبايت"]],
    [999_600, 103, ["١٠٣ صفحات", "١ ميغابايت"]],
    [25_000_000, undefined, ["٢٥ ميغابايت"]],
  ] as const) {
    test(`of ${bytes} bytes and ${pages} pages says «${words.join("، ")}»`, () => {
      const form = { kind: "document", path: "/media/x.pdf", bytes, pages } as const;
      const lines = linesOf({ ...articles.document, form });
      const from = lines.indexOf("x.pdf") + 1;
      assert.deepEqual(lines.slice(from, lines.indexOf("افتح الوثيقة")), words);
    });
  }
});
