import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inlineAsset } from "../../src/build/inline-asset.ts";
import { frontPage } from "../../templates/layouts/front-page.ts";
import { drawing, frontView, noAssets } from "../support/fixture-views.ts";
import { textLines } from "../support/text-of-html.ts";

const pageWith = (around: Parameters<typeof frontView>[1]) => frontPage(frontView({}, around));

describe("the frame of every page", () => {
  test("posts the newsletter's form to the address that the newsroom set", () => {
    const page = pageWith({});
    assert.match(
      page,
      /<form class="sign-up" method="post" action="https:\/\/news\.example\/newsletter\/subscribe">/,
    );
    assert.match(
      page,
      /<input id="newsletter-email" type="email" name="email" dir="ltr" autocomplete="email" inputmode="email" required>/,
    );
  });

  test("a form's address inside the site goes through the link function", () => {
    const newsletter = { provider: "custom", action: "/newsletter/subscribe", emailField: "mail" } as const;
    assert.match(pageWith({ settings: { newsletter } }), /action="newsletter\/subscribe"[\s\S]*name="mail"/);
  });

  test("offers the feed where nothing receives a form", () => {
    const page = pageWith({ settings: { newsletter: { provider: "none" } } });
    assert.doesNotMatch(page, /<form|<input/);
    assert.ok(textLines(page).includes("تابع موجز الأخبار (RSS)"));
  });

  test("has a field that only robots fill in", () => {
    const trap = /<div class="left-empty" aria-hidden="true">[\s\S]*?<\/div>/.exec(pageWith({}))?.[0] ?? "";
    assert.match(trap, /tabindex="-1" autocomplete="off"/);
  });

  test("shows the logo with its text alternative, or the title where there is none", () => {
    const logo = { ...drawing, alt: "Logo" };
    assert.match(
      pageWith({ assets: { ...noAssets, logo } }),
      /<a class="site-logo"[^>]*><img src="media\/drawing\.svg" alt="Logo" width="1200"/,
    );
    assert.match(pageWith({}), /<a class="site-logo" href="\.\/" aria-label="نشرة: الصفحة الأولى">نشرة<\/a>/);
  });

  test("adds the Hijri date where the newsroom wants it, moved by its offset", () => {
    assert.doesNotMatch(pageWith({}), /hijri-date/);
    assert.ok(
      textLines(pageWith({ settings: { hijri: { show: true, offset: 0 } } })).includes(
        "٣٠ ربيع الآخر ١٤٤٧ هـ",
      ),
    );
    assert.ok(
      textLines(pageWith({ settings: { hijri: { show: true, offset: -1 } } })).includes(
        "٢٩ ربيع الآخر ١٤٤٧ هـ",
      ),
    );
  });

  test("leaves the date's place empty where there is no edition", () => {
    const view = frontView();
    const page = frontPage({ ...view, shell: { ...view.shell, editionDate: undefined } });
    assert.match(page, /<time id="edition-date"><\/time>/);
  });

  test("prints digits as the newsroom writes them", () => {
    assert.ok(textLines(pageWith({ settings: { digits: "latn" } })).includes("الأربعاء 22 / أكتوبر / 2025"));
  });

  test("sets the theme before the style, and keeps attributes of style and handlers out of the markup", () => {
    const critical = inlineAsset("style", "p{}");
    const criticalStyle = { site: critical, lists: critical, article: critical };
    const themeScript = inlineAsset("script", "wear()");
    const page = pageWith({ assets: { ...noAssets, criticalStyle, themeScript } });
    assert.ok(page.indexOf("<script>wear()</script>") < page.indexOf("<style>p{}</style>"));
    assert.ok(page.indexOf("<script>wear()</script>") > page.indexOf('name="theme-color"'));
    assert.doesNotMatch(page, /style=|\son[\p{L}]+=/u);
  });

  test("asks for no stylesheet in the head, and for one in the body", () => {
    const [head = "", body = ""] = pageWith({}).split("<body");
    assert.doesNotMatch(head, /rel="stylesheet"/);
    assert.equal(body.match(/rel="stylesheet"/g)?.length, 1);
  });

  test("keeps search engines out of pages that are not to be found", () => {
    const view = frontView();
    assert.doesNotMatch(frontPage(view), /noindex/);
    assert.match(
      frontPage({ ...view, shell: { ...view.shell, indexed: false } }),
      /<meta name="robots" content="noindex">/,
    );
  });

  test("marks the section that the reader is in", () => {
    const view = frontView();
    const page = frontPage({ ...view, shell: { ...view.shell, path: "/sections/culture/" } });
    assert.equal(page.match(/aria-current="page"/g)?.length, 1);
    assert.match(page, /aria-current="page">ثقافة/);
  });

  test("counts nothing and names no year, which would change every page with every article", () => {
    const footer = /<footer class="site-footer">[\s\S]*/.exec(pageWith({}))?.[0] ?? "";
    assert.doesNotMatch(footer, /\p{N}/u);
  });
});
