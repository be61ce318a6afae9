import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildStylesheet } from "../../src/styles/build-stylesheet.ts";
import { flipToRightToLeft } from "../../src/styles/flip-to-right-to-left.ts";

const folder = fileURLToPath(new URL("../../templates/styles", import.meta.url));
const metrics = { ascent: 1.025, descent: 0.537, lineGap: 0 };
const font = { arabic: "font.woff2", latin: "latin.woff2", metrics };
const { pages: sheets, paper, forms } = await buildStylesheet(folder, font);
const css =
  Object.values(sheets)
    .map(({ inline, later }) => inline + later)
    .join("") +
  paper +
  forms;
const written = (subject: string) => readFileSync(join(folder, `${subject}.css`), "utf8");

describe("the stylesheet", () => {
  test("is written left to right and shipped right to left", () => {
    const [rule = ""] = written("forms").match(/\.entry \{[^}]*\}/) ?? [];
    assert.match(rule, /border-left: var/);
    assert.match(css, /\.entry\{[^}]*border-right:3px/);
    assert.doesNotMatch(css, /\.entry\{[^}]*border-left/);
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
    for (const { later } of Object.values(sheets)) {
      assert.match(
        later,
        /@media \(prefers-reduced-motion:no-preference\)\{@view-transition\{navigation:auto\}/,
      );
      assert.equal(later.match(/@view-transition/g)?.length, 1);
    }
  });

  // What stands inline is repeated in every page: 100,000 pages hold it 100,000 times, 0.9 GB on the host's disk.
  test("stays small", () => {
    for (const [looks, { inline, later }] of Object.entries(sheets)) {
      assert.ok(inline.length <= 10 * 1024, `${inline.length} bytes in every page of the kind ${looks}`);
      assert.ok(later.length <= 14 * 1024, `${later.length} bytes later on pages of the kind ${looks}`);
    }
    assert.ok(sheets.article.inline.length <= 9 * 1024, `${sheets.article.inline.length} bytes in articles`);
    assert.ok(paper.length <= 4 * 1024, `${paper.length} bytes for paper`);
    assert.ok(forms.length <= 5 * 1024, `${forms.length} bytes for forms`);
  });

  test("is the same every time", async () => {
    assert.deepEqual(await buildStylesheet(folder, font), { pages: sheets, paper, forms });
  });

  test("names its files where they are, and none in the page, where every depth would need another address", () => {
    for (const { inline, later } of Object.values(sheets)) {
      assert.doesNotMatch(inline, /url\(/);
      assert.match(later, /url\(font\.woff2\)/);
    }
  });

  test("puts constants in place and gives short names to what changes, the same ones in every piece", () => {
    assert.match(css, /\.masthead-bar\{[^}]*padding:0 1rem/);
    assert.doesNotMatch(css, /--(space|paper|accent|lightningcss)/);
    const set = new Set([...css.matchAll(/(--[0-9a-z]+):/g)].map(([, name]) => name));
    const used = new Set([...css.matchAll(/var\((--[0-9a-z]+)/g)].map(([, name]) => name));
    assert.deepEqual(
      [...used].filter((name) => !set.has(name)),
      [],
    );
  });

  test("wears the newsroom's accent in both themes", async () => {
    const accent = { light: "#0b5d3b", dark: "#7fd1a8", onLight: "#ffffff", onDark: "#161413" };
    const { lists } = (await buildStylesheet(folder, font, accent)).pages;
    assert.match(lists.inline, /#0b5d3b/);
    assert.match(lists.inline, /#7fd1a8/);
    assert.doesNotMatch(lists.inline, /#a3262c|#f2948f/);
  });

  test("names every colour once, as a token", () => {
    // The tones that hold a photograph's place are its own colours: no theme changes them.
    const coloured = ["tokens.css", "pictures.css"];
    for (const file of readdirSync(folder).filter((name) => !coloured.includes(name))) {
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
