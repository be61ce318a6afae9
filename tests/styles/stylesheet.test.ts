import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildStylesheet } from "../../src/styles/build-stylesheet.ts";
import { flipToRightToLeft } from "../../src/styles/flip-to-right-to-left.ts";

const folder = fileURLToPath(new URL("../../templates/styles", import.meta.url));
const font = { href: "font.woff2", metrics: { ascent: 1.025, descent: 0.537, lineGap: 0 } };
const { css: everyPage, lists, article, paper } = await buildStylesheet(folder, font);
const css = everyPage + lists + article + paper;
const written = (subject: string) => readFileSync(join(folder, `${subject}.css`), "utf8");

describe("the stylesheet", () => {
  test("is written left to right and shipped right to left", () => {
    const [rule = ""] = written("front").match(/\.strip-heading \{[^}]*\}/) ?? [];
    assert.match(rule, /border-left: 5px/);
    assert.match(css, /\.strip-heading\{[^}]*border-right:5px/);
    assert.doesNotMatch(css, /\.strip-heading\{[^}]*border-left/);
  });

  test("keeps start and end inside a body, where an English paragraph may stand", () => {
    assert.match(css, /\.article-body blockquote\{[^}]*border-inline-start/);
    assert.doesNotMatch(css, /:lang\(/);
  });

  test("is lowered for old phones", () => {
    assert.match(written("tokens"), /light-dark\(/);
    assert.doesNotMatch(css, /light-dark\(|&|:is\(|@layer/);
  });

  test("fades from page to page only where the reader has nothing against motion", () => {
    assert.match(
      everyPage,
      /@media \(prefers-reduced-motion:no-preference\)\{@view-transition\{navigation:auto\}/,
    );
    assert.equal(everyPage.match(/@view-transition/g)?.length, 1);
  });

  test("stays small", () => {
    assert.ok(everyPage.length <= 14 * 1024, `${everyPage.length} bytes on every page`);
    assert.ok(lists.length <= 14 * 1024, `${lists.length} bytes more on a list's`);
    assert.ok(article.length <= 14 * 1024, `${article.length} bytes more on an article's`);
    assert.ok(paper.length <= 4 * 1024, `${paper.length} bytes for paper`);
  });

  test("is the same every time", async () => {
    assert.deepEqual(await buildStylesheet(folder, font), { css: everyPage, lists, article, paper });
  });

  test("names every colour once, as a token", () => {
    for (const file of readdirSync(folder).filter((name) => name !== "tokens.css")) {
      const subject = file.replace(".css", "");
      assert.doesNotMatch(written(subject), /#[0-9a-f]{3,8}\b|rgb|hsl|\b(white|black|red)\b(?!-)/i, subject);
    }
  });

  test("uses only tokens that exist, and has none that nothing uses", () => {
    const all = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .join("\n");
    const set = new Set([...all.matchAll(/(--[\p{L}\p{N}-]+):/gu)].map(([, name]) => name));
    const used = new Set([...all.matchAll(/var\((--[\p{L}\p{N}-]+)/gu)].map(([, name]) => name));
    assert.deepEqual([...used].sort(), [...set].sort());
  });

  test("holds every file of its folder", () => {
    for (const file of readdirSync(folder)) {
      const [selector = ""] = written(file.replace(".css", "")).match(/^(\.[\p{L}-]+)/mu) ?? [];
      assert.ok(css.includes(selector), `${file} is not in the list of subjects`);
    }
  });

  test("has no italics and no letter-spacing, which Arabic does not know", () => {
    assert.doesNotMatch(css, /font-style:(?!normal)|letter-spacing/);
  });
});

describe("flipping a sheet", () => {
  test("turns left into right", async () => {
    assert.match(
      await flipToRightToLeft("p { margin-left: 1em; float: right }"),
      /margin-right: 1em; float: left/,
    );
  });

  test("leaves alone what a closed directive holds, and nothing after it", async () => {
    const flipped = await flipToRightToLeft("/*rtl:begin:ignore*/p{left:0}/*rtl:end:ignore*/q{left:0}");
    assert.match(flipped, /p\{left:0\}/);
    assert.match(flipped, /q\{right:0\}/);
  });

  for (const [fault, sheet] of [
    ["that is never closed", "/*rtl:begin:ignore*/p{left:0}"],
    ["that closes nothing", "p{left:0}/*rtl:end:ignore*/"],
    ["that closes another", "/*rtl:begin:ignore*/p{left:0}/*rtl:end:options*/"],
    ["that is never closed, though marked as important", "/*! rtl:begin:ignore */p{left:0}"],
  ] as const) {
    test(`refuses a directive ${fault}, and flips the next sheet as ever`, async () => {
      await assert.rejects(flipToRightToLeft(sheet), /rtl:(begin|end)/);
      assert.equal(await flipToRightToLeft("p{left:0}"), "p{right:0}");
    });
  }
});
