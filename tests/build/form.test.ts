import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { checkContent } from "../../src/build/check-content.ts";
import type { Newsroom } from "../../src/build/newsroom.ts";
import { articlePages } from "../../src/build/pages/article-pages.ts";
import { feedPages } from "../../src/build/pages/feed-pages.ts";
import { bodyAndForm, formFacts, formView } from "../../src/build/pages/form.ts";
import type { Article, ArticleForm, LiveEntry } from "../../src/model/article.ts";
import { makeArticle } from "../support/make-content.ts";
import { makeNewsroom } from "../support/make-newsroom.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const link = (path: string) => `..${path}`;

/** A newsroom of one article with this body; every picture that it names is 300 pixels wide unless said otherwise. */
function newsroomOf(article: Article, body = "", width = 300): Newsroom {
  const picture = (file: string) =>
    [file, { path: `/media/${file}` as const, width, height: 200, alt: "" }] as const;
  return {
    ...makeNewsroom({ articles: [article] }),
    pictures: new Map([picture("one.jpg"), picture("two.jpg")]),
    readBody: () => body,
  };
}

function viewOf(form: ArticleForm, body = "") {
  const article = makeArticle(5, { form });
  return formView(article, newsroomOf(article, body), link);
}

const image = (file: string) => ({ file, alt: "جسر", caption: "تعليق", credit: undefined });
const entry = (id: string, iso: string, headline?: string): LiveEntry => ({
  id,
  published: { epoch: Date.parse(iso), iso },
  headline,
});

const galleryForm: ArticleForm = { kind: "gallery", images: [image("one.jpg"), image("two.jpg")] };

/** Newest first, as the door gives them; the body below has them in another order. */
const entries = [
  entry("entry-20250102-0920", "2025-01-02T09:20:00+03:00"),
  entry("entry-20250102-0910", "2025-01-02T09:10:00+03:00"),
  entry("entry-20250101-1430", "2025-01-01T14:30:00+03:00", "افتتاح"),
  entry("entry-20250101-1430-2", "2025-01-01T14:30:00+03:00", "توأم"),
];
const liveForm: ArticleForm = { kind: "live", entries, ended: undefined };
const liveText =
  "مقدمة.\n\n## 14:30 — افتتاح\n\nأول.\n\n## ٢٠٢٥-٠١-٠٢ ٠٩:١٠\n\nأحدث.\n\n## 09:20\n\nالأحدث.\n\n## 2025-01-01 14:30 توأم\n\nثالث.\n";

describe("what a page shows of its article's kind", () => {
  test("nothing of its own for news, opinion and explainers", () => {
    for (const kind of ["news", "opinion", "explainer"] as const)
      assert.deepEqual(viewOf({ kind }), { kind });
  });

  test("a gallery's pictures with their sizes; one that is not there is left out", () => {
    const images = [image("one.jpg"), image("missing.jpg"), image("two.jpg")];
    const shown = (name: string) => ({
      path: `/media/${name}`,
      width: 300,
      height: 200,
      alt: "جسر",
      caption: "تعليق",
      credit: undefined,
    });
    assert.deepEqual(viewOf({ kind: "gallery", images }), {
      kind: "gallery",
      images: [shown("one.jpg"), shown("two.jpg")],
    });
  });

  test("a recording of another site as the door read it, an own one by its place in the site", () => {
    const embed = {
      provider: "vimeo",
      original: "https://vimeo.com/1",
      player: "https://player.vimeo.com/1",
    } as const;
    assert.deepEqual(viewOf({ kind: "video", embed }), { kind: "video", embed });
    assert.deepEqual(viewOf({ kind: "audio", embed: { provider: "own", file: "2025/كلمة.mp3" } }), {
      kind: "audio",
      embed: { provider: "own", path: "/media/2025/كلمة.mp3" },
    });
  });

  test("a document's place, size and pages", () => {
    const document = { file: "a.pdf", bytes: 5, pages: 2 };
    assert.deepEqual(viewOf({ kind: "document", document }), {
      kind: "document",
      path: "/media/a.pdf",
      bytes: 5,
      pages: 2,
    });
  });

  test("a live page's entries newest first, each with its own words, whatever the file's order", () => {
    const article = makeArticle(5, { form: liveForm });
    const newsroom = newsroomOf(article, liveText);
    const { body, form } = bodyAndForm(article, formFacts(article, newsroom), newsroom, link);
    assert.equal(body.html, "<p>مقدمة.</p>\n");
    assert.deepEqual(form, {
      kind: "live",
      ended: undefined,
      entries: [
        { ...entries[0], body: { html: "<p>الأحدث.</p>\n" } },
        { ...entries[1], body: { html: "<p>أحدث.</p>\n" } },
        { ...entries[2], body: { html: "<p>أول.</p>\n" } },
        { ...entries[3], body: { html: "<p>ثالث.</p>\n" } },
      ],
    });
  });

  test("an entry that the body does not hold is a fault that is not published", () => {
    const form = { ...liveForm, entries: [entry("entry-20250101-1500", "2025-01-01T15:00:00+03:00")] };
    assert.throws(() => viewOf(form, liveText), { name: "LiveEntriesError" });
  });

  test("recordings inside a body: a player on the page, a link in a feed", () => {
    const article = makeArticle(5);
    const newsroom = newsroomOf(
      article,
      "@[مقطع](https://youtu.be/abcdefghijk)\n\n@[صوت](a.mp3)\n\n@[غريب](https://a.example/x)\n",
    );
    const shown = (readOn: "page" | "feed") =>
      bodyAndForm(article, formFacts(article, newsroom), newsroom, link, readOn).body.html;
    assert.match(shown("page"), /data-player="https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk"/);
    assert.match(shown("page"), /<audio controls preload="none" src="\.\.\/media\/a\.mp3"/);
    assert.match(shown("page"), /<p><a href="https:\/\/a\.example\/x" class="external"/);
    assert.doesNotMatch(shown("feed"), /<figure|<audio|data-player/);
    assert.match(shown("feed"), /<a href="\.\.\/media\/a\.mp3">صوت<\/a>/);
  });
});

describe("what a page declares of its article's kind", () => {
  const factsOf = (form: ArticleForm, body: string, width: number) => {
    const newsroom = newsroomOf(makeArticle(5, { form }), body, width);
    return [...articlePages(newsroom), ...feedPages(newsroom).slice(0, 2)].map((draft) =>
      JSON.stringify(draft.facts()),
    );
  };

  test("changes with a gallery picture's size, on its page and in both feeds", () => {
    const [before, after] = [factsOf(galleryForm, "", 300), factsOf(galleryForm, "", 400)];
    assert.equal(before.length, 3);
    for (const [index, facts] of before.entries()) assert.notEqual(facts, after[index]);
  });

  test("holds no words of a live page: the file's hash stands for them", () => {
    for (const facts of factsOf(liveForm, liveText, 300)) {
      assert.doesNotMatch(facts, /أحدث|ثالث/);
      assert.match(facts, /entry-20250102-0910/);
    }
  });
});

describe("the summary of a live page", () => {
  const summaryOf = async (body: string) => {
    const content = join(temporaryFolder(), "content");
    writeFiles(content, {
      ...leastNewsroom,
      "articles/2025/10/live.md": articleText({ kind: "live" }, body),
    });
    const checked = await checkContent(content);
    assert.deepEqual(checked.problems, []);
    return checked.content?.articles[0]?.summary;
  };

  test("is its introduction", async () => {
    const body = "مقدمة[^1].\n\n## 12:00 — أول\n\nنص.\n\n[^1]: هامش\n";
    assert.equal(await summaryOf(body), "مقدمة.");
  });

  test("is its newest entry's first paragraph where there is none, wherever that stands", async () => {
    assert.equal(await summaryOf("## 12:00\n\nقديم.\n\n## 14:00\n\nجديد.\n\n## 13:00\n\nأوسط.\n"), "جديد.");
  });
});
