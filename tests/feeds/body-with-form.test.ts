import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bodyWithForm } from "../../src/feeds/body-with-form.ts";
import { textOfBody } from "../../src/feeds/text-of-body.ts";
import type { FormView } from "../../src/model/views.ts";
import { fixtureForms } from "./forms.ts";
import { feed } from "./make-feed.ts";

/** What a feed holds of an article of that form. */
function shown(form: FormView): string {
  return bodyWithForm({ path: "/2025/10/x/", body: { html: body }, form }, feed()).html;
}

const body = "<p>متن الخبر.</p>";

describe("a feed's item holds what belongs to its kind", () => {
  test("nothing more for news", () => assert.equal(shown({ kind: "news" }), body));

  test("a recording as a link above the body, never a player", () => {
    const link = `<p><a href="https://www.youtube.com/watch?v=abcdefghijk">شاهد المقطع المصوّر</a></p>`;
    assert.equal(shown(fixtureForms.video), `${link}\n${body}`);
    const file = new URL("https://news.example/media/كلمة.mp3").href;
    assert.equal(shown(fixtureForms.audio), `<p><a href="${file}">استمع إلى التسجيل</a></p>\n${body}`);
  });

  test("a document as a link", () => {
    const file = new URL("https://news.example/media/تقرير.pdf").href;
    assert.equal(shown(fixtureForms.document), `<p><a href="${file}">نزّل الوثيقة (PDF)</a></p>\n${body}`);
  });

  test("a gallery's pictures behind the body", () => {
    const [one, two] = fixtureForms.gallery.images;
    const picture = (name: string, alt: string) =>
      `<img src="https://news.example/media/${name}.svg" alt="${alt}" width="1200" height="800">`;
    assert.equal(
      shown(fixtureForms.gallery),
      `${body}\n<figure>${picture("one", one.alt)}<figcaption>تعليق أول.<br>رسم: نشرة</figcaption></figure>\n` +
        `<figure>${picture("two", two.alt)}</figure>`,
    );
  });

  test("a live page's entries behind its introduction, newest first, their times leading to their places", () => {
    const [later, first] = fixtureForms.live.entries;
    const heading = (id: string, iso: string, time: string) =>
      `<h2><a href="https://news.example/2025/10/x/#${id}"><time datetime="${iso}">${time}</time></a>`;
    assert.equal(
      shown(fixtureForms.live),
      `${body}\n${heading(later.id, later.published.iso, "٢٢ أكتوبر ٢٠٢٥، ١٢:٣٠")} افتتاح الجلسة</h2>\n${later.body.html}\n` +
        `${heading(first.id, first.published.iso, "٢٢ أكتوبر ٢٠٢٥، ١١:٣٠")}</h2>\n${first.body.html}`,
    );
  });

  test("words that look like markup stay words", () => {
    const [image] = fixtureForms.gallery.images;
    const [entry] = fixtureForms.live.entries;
    const hostile = `"><script>alert(1)</script>`;
    const all = [
      shown({ kind: "gallery", images: [{ ...image, alt: hostile, caption: hostile, credit: hostile }] }),
      shown({ kind: "live", entries: [{ ...entry, headline: hostile }], ended: undefined }),
      shown({
        kind: "video",
        embed: { provider: "vimeo", original: `https://x/${hostile}`, player: "https://x/" },
      }),
    ];
    for (const html of all) assert.doesNotMatch(html, /<script/);
  });
});

test("the plain words of a body leave out footnotes and our own notes, and keep what looks like markup", () => {
  const html =
    '<h3 id="x">عنوان</h3>\n<p>نص &amp;lt; <bdi>U.S.</bdi><sup><a href="#fn-1">١</a></sup><br>سطر</p>\n<p class="embed-note">يُعرض</p>\n<figure class="own-recording">\n<audio controls src="x"><a href="x">صوت</a></audio><figcaption>صوت</figcaption>\n</figure>\n' +
    '<section class="footnotes" aria-label="الهوامش">\n<ol>\n<li>هامش</li>\n</ol>\n</section>\n';
  assert.equal(textOfBody({ html }), "عنوان\nنص &lt; U.S.\nسطر\nصوت");
});
