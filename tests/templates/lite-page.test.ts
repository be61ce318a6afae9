import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { inlineAsset } from "../../src/build/inline-asset.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { buildLiteStyle } from "../../src/styles/build-lite-style.ts";
import { articlePage } from "../../templates/layouts/article-page.ts";
import { litePage } from "../../templates/layouts/lite-page.ts";
import { caseOptions } from "../markdown/case-options.ts";
import { project } from "../support/build-in.ts";
import { articleOfEachKind, momentAt } from "../support/fixture-forms.ts";
import { liteOf } from "../support/fixture-lite.ts";
import { articleView, noAssets } from "../support/fixture-views.ts";
import { htmlFaults } from "../support/html-validator.ts";
import { textLines } from "../support/text-of-html.ts";

const liteStyle = inlineAsset("style", await buildLiteStyle(join(project, "templates/styles")));
const around = { assets: { ...noAssets, liteStyle } };
const kinds = articleOfEachKind(around);

describe("the lite edition", () => {
  for (const [kind, view] of Object.entries(kinds)) {
    const page = litePage(liteOf({ ...view, body: { html: "<p>متن.</p>" } }, around));

    test(`of the kind «${kind}» is without fault, and holds nothing that has to be fetched`, async () => {
      assert.deepEqual(await htmlFaults(page), []);
      assert.doesNotMatch(
        page,
        /<(?:img|script|video|audio|iframe|source|picture)\b|\ssrc(?:set)?=|rel="(?:stylesheet|preload|manifest)"|url\(/,
      );
      assert.match(page, /<link rel="icon" href="data:,">/);
    });
  }

  test("says all that makes the words true: when, by whom, from where, and what was corrected", () => {
    const corrections = [{ date: momentAt("18:00"), text: "ذكرنا أن العدد ثمانية، والصواب تسعة." }];
    const lines = textLines(litePage(liteOf(articleView({ corrections }), around))).join("\n");
    for (const words of [
      "نُشر الأربعاء ٢٢ أكتوبر ٢٠٢٥",
      "حُدّث الأربعاء ٢٢ أكتوبر ٢٠٢٥، الساعة ١٨:٠٠",
      "هالة المنصوري",
      "المرصد السوري",
      "الأصل",
      "والصواب تسعة",
      "خلاصة كتبها المحرر.",
      "صورة: مربعات ملونة.",
    ])
      assert.ok(lines.includes(words), words);
  });

  test("tells search engines that the article is the one true page, and nothing else", () => {
    const page = litePage(liteOf(articleView(), around));
    assert.match(page, /<link rel="canonical" href="https:\/\/news\.example\/2025\/10\/[^"]*[^/]\/">/);
    assert.doesNotMatch(page, /rel="canonical" href="[^"]*lite\/"|noindex|application\/ld\+json|og:/);
  });

  test("leads to the whole article, which leads to it", () => {
    const view = articleView();
    const [whole, lite] = [articlePage(view), litePage(liteOf(view, around))];
    assert.match(lite, /<a href="\.\.\/">النسخة الكاملة<\/a>/);
    assert.match(whole, /<a href="lite\/">نسخة خفيفة<\/a>/);
    assert.match(whole, /<link rel="alternate" href="lite\/" media="\(prefers-reduced-data: reduce\)"/);
  });

  test("is nowhere to be found where the newsroom wants none", () => {
    const features = { search: true, cards: true, share: true, lite: false, offline: true };
    assert.doesNotMatch(articlePage(articleView({}, { settings: { features } })), /lite/);
  });

  test("turns what costs data into links: pictures, recordings, documents", () => {
    const of = (kind: keyof typeof kinds) => litePage(liteOf(kinds[kind], around));
    assert.match(of("gallery"), /<ol>\s*<li><a href="\.\.\/\.\.\/\.\.\/\.\.\/media\/[^"]+">صورة: /);
    assert.match(of("video"), /<a href="https:\/\/www\.youtube\.com\/watch[^"]*">شاهد الفيديو<\/a>/);
    assert.match(of("audio"), /<a href="https:\/\/soundcloud\.com\/[^"]*">استمع إلى التسجيل<\/a>/);
    assert.match(of("document"), /href="\.\.\/\.\.\/\.\.\/\.\.\/media\/[^"]+\.pdf"/);
    assert.match(of("live"), /<article class="entry"/);
  });

  test("of 600 words takes less than 6 KB on the way, with everything around them", async (t) => {
    const { brotliCompressSync } = await import("node:zlib");
    const body = renderMarkdown(sixHundredWords(), { ...caseOptions, picturesAsLinks: true }).body;
    const corrections = [{ date: momentAt("18:00"), text: "ذكرنا أن العدد ثمانية، والصواب تسعة." }];
    const keyPoints = ["أُقرّت الموازنة بأكثرية ١٩ صوتًا", "يبدأ العمل بها مطلع العام"];
    const page = litePage(liteOf(articleView({ body, corrections, keyPoints }), around));
    const words = body.html.replaceAll(/<[^>]*>/g, " ").match(/\p{L}+/gu)?.length ?? 0;
    assert.ok(words >= 600, `${words} words`);
    const bytes = brotliCompressSync(page).length;
    t.diagnostic(`${words} words, ${bytes} bytes`);
    assert.ok(bytes < 6000, `${bytes} bytes`);
  });
});

/** From several articles of the demonstration, so that no sentence comes twice and helps the compression. */
function sixHundredWords(): string {
  const folder = join(project, "content/articles/2025");
  const files = [
    "10/ترميم-السوق-القديم-في-مرج-الزعتر.md",
    "10/موسم-الزيتون-في-وادي-الغمام.md",
    "09/عودة-الترام-إلى-الرابية.md",
    "09/عودة-اللقالق.md",
  ];
  const bodies = files.map((file) => readFileSync(join(folder, file), "utf8").split(/^---$/m)[2] ?? "");
  const words = bodies.join("\n").split(/(?<=\s)/);
  return words.slice(0, 660).join("");
}
