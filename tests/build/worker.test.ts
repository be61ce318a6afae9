import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { pageColours } from "../../src/model/page-colours.ts";
import { webAppManifest } from "../../templates/layouts/web-app-manifest.ts";
import { buildIn, project } from "../support/build-in.ts";
import { makeArticle } from "../support/make-content.ts";
import { pagesOf, viewAt } from "../support/make-newsroom.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const settings = "title: نشرة\nurl: https://news.example\ntimezone: Asia/Damascus\n";
const small = "features: { search: false, cards: false }\n";

function newsroom(): string {
  const content = temporaryFolder();
  cpSync(join(project, "content"), content, { recursive: true });
  writeFileSync(join(content, "site.yaml"), settings + small);
  return content;
}

test("the worker changes with what it takes along, and never with the news", async () => {
  const [work, content] = [temporaryFolder(), newsroom()];
  const worker = () => readFileSync(join(work, "site/worker.js"), "utf8");
  await buildIn(work, content);
  const before = worker();
  const named = [...before.matchAll(/"(assets\/[^"]+)"/g)].map(([, file = ""]) => file);
  assert.ok(named.length > 8);
  assert.deepEqual(
    named.filter((file) => !existsSync(join(work, "site", file))),
    [],
  );
  assert.doesNotMatch(before, /"assets\/(?:search|icon)/);
  writeFileSync(
    join(content, "articles/2025/10/جديد.md"),
    "---\ntitle: خبر جديد\ndate: 2025-11-01T10:00:00+03:00\nsection: politics\n---\nمتن.\n",
  );
  await buildIn(work, content);
  assert.ok(existsSync(join(work, "site/2025/11/جديد/index.html")));
  assert.equal(worker(), before);
  writeFileSync(join(content, "site.yaml"), settings.replace("نشرة", "جريدة") + small);
  await buildIn(work, content);
  assert.notEqual(worker(), before);
  writeFileSync(
    join(content, "site.yaml"),
    `${settings}features: { search: false, cards: false, offline: false }\n`,
  );
  await buildIn(work, content);
  assert.match(worker(), /unregister/);
  assert.doesNotMatch(worker(), /SHIPPED/);
  assert.deepEqual(
    ["saved", "offline", "fragments/ended.json"].filter((path) => existsSync(join(work, "site", path))),
    [],
  );
});

test("what has ended is told by marks that only those who have the page can recognise", () => {
  const moment = { iso: "2025-01-05T00:00:00+03:00", epoch: Date.parse("2025-01-05T00:00:00+03:00") };
  const articles = [makeArticle(1, { slug: "حي" }), makeArticle(2, { slug: "سر-مكتوم", expires: moment })];
  const { text } = viewAt(pagesOf({ articles }), "document", "/fragments/ended.json");
  assert.doesNotMatch(text, /سر|%/);
  const path = articles[1]?.path ?? "";
  const marks = [path, `${path}lite/`].map((ended) => hash("sha256", ended).slice(0, 16));
  assert.deepEqual(JSON.parse(text), marks);
});

test("the web app's manifest names no host and no folder, and wears the paper's colour", () => {
  const text = webAppManifest(viewAt(pagesOf(), "web-app-manifest", "/manifest.json"));
  const manifest = JSON.parse(text);
  assert.doesNotMatch(text, /https?:|"\//);
  assert.deepEqual(
    [manifest.lang, manifest.dir, manifest.start_url, manifest.scope, manifest.background_color],
    ["ar", "rtl", "./", "./", pageColours.light.paper],
  );
  assert.deepEqual(
    manifest.icons.map(({ sizes, purpose }: { sizes: string; purpose?: string }) => [sizes, purpose]),
    [
      ["192x192", undefined],
      ["512x512", undefined],
      ["512x512", "maskable"],
    ],
  );
});

for (const [what, logo] of [
  ["the newsroom's logo", "logo: { file: logo.svg, alt: نشرة }\n"],
  ["our own mark where it has none", ""],
] as const)
  test(`the app's icons are drawn from ${what}`, async () => {
    const [work, content] = [temporaryFolder(), newsroom()];
    writeFileSync(join(content, "site.yaml"), settings + small + logo);
    await buildIn(work, content);
    const { icons } = JSON.parse(readFileSync(join(work, "site/manifest.json"), "utf8"));
    for (const { src, sizes, purpose } of icons) {
      const picture = sharp(join(work, "site", src));
      const { width, height, format } = await picture.metadata();
      assert.deepEqual([`${width}x${height}`, format], [sizes, "png"]);
      const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
      const far = farthestInk(data, info.width, info.channels) / info.width;
      if (purpose === "maskable") assert.ok(far > 0.3 && far < 0.4, `ink reaches ${far} of the width`);
    }
    const page = readFileSync(join(work, "site/about/index.html"), "utf8");
    const [, touch = ""] = /rel="apple-touch-icon" href="\.\.\/([^"]+)"/.exec(page) ?? [];
    assert.equal((await sharp(join(work, "site", touch)).metadata()).width, 180);
    assert.match(page, /<link rel="manifest" href="\.\.\/manifest\.json">/);
  });

/** How far from the middle anything is drawn, in pixels: what is cut to a circle must end before 40 % of the width. */
function farthestInk(pixels: Buffer, width: number, channels: number): number {
  let far = 0;
  for (let place = 0; place < pixels.length; place += channels) {
    if (pixels.subarray(place, place + 3).every((value) => value > 250)) continue;
    const [x, y] = [(place / channels) % width, Math.floor(place / channels / width)];
    far = Math.max(far, Math.hypot(x - width / 2, y - width / 2));
  }
  return far;
}
