import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import {
  buildFurther,
  buildModules,
  buildScripts,
  type ModuleFile,
} from "../../src/scripts/build-scripts.ts";
import { fixtureSettings } from "../support/fixture-settings.ts";

const folder = fileURLToPath(new URL("../../templates/scripts", import.meta.url));
// The longest of every choice: two names a month, the Hijri line with a moved moon.
const largest = fixtureSettings({
  months: "dual",
  hijri: { show: true, offset: -2 },
  timezone: "America/Argentina/ComodRivadavia",
});
const modules = await buildModules(folder, largest);
const addresses = modules.map(({ name }): ModuleFile => [name, `./${name}.0f3a9c81d2.js`]);
const further = await buildFurther(folder, addresses);
const furtherAddress = "./further.7be1d40c93.js";
const { themeScript, deferred } = await buildScripts(folder, largest, furtherAddress);

describe("the scripts of a page", () => {
  for (const [name, compress] of [
    ["gzip", (text: string) => gzipSync(text, { level: 9 })],
    ["brotli", (text: string) => brotliCompressSync(text)],
  ] as const) {
    test(`are under 2 KB together by ${name}, whatever the newsroom chose`, () => {
      const bytes = compress(themeScript.html).length + compress(deferred).length;
      assert.ok(bytes < 2048, `${bytes} bytes`);
    });
  }

  test("carry the newsroom's own words and nothing they do not need", async () => {
    assert.match(deferred, /تشرين الأول \(أكتوبر\).*ربيع الآخر|ربيع الآخر.*تشرين الأول \(أكتوبر\)/s);
    const plain = await buildScripts(folder, fixtureSettings());
    assert.match(plain.deferred, /"أكتوبر"/);
    assert.doesNotMatch(plain.deferred, /ربيع|umalqura/);
    assert.doesNotMatch(plain.themeScript.html, /\p{Script=Arabic}/u);
  });

  test("are the same every time", async () => {
    assert.deepEqual(await buildScripts(folder, largest, furtherAddress), { themeScript, deferred });
    assert.deepEqual(await buildModules(folder, largest), modules);
    assert.equal(await buildFurther(folder, addresses), further);
  });

  test("cannot end the element they stand in", async () => {
    const timezone = "</script><script>alert(1)//<!--";
    const scripts = await buildScripts(folder, fixtureSettings({ timezone }));
    assert.doesNotMatch(scripts.themeScript.html + scripts.deferred, /<\/script/i);
    assert.doesNotMatch(scripts.themeScript.html, /<!--/);
  });

  test("speak a language that old phones know", () => {
    // Pagefind's program needs browsers that know all of it (WebAssembly with references: Chrome 96, Safari 15).
    const old = modules.filter(({ name }) => name !== "search");
    const all = themeScript.html + deferred + further + old.map(({ code }) => code).join("");
    assert.doesNotMatch(all, /\?\?|\?\.\p{L}|replaceAll/u);
  });
});

describe("a page's further scripts", () => {
  test("are known by their addresses to one small list, which the first one fetches", () => {
    assert.ok(deferred.includes(furtherAddress));
    assert.match(deferred, /import\(\p{L}+\)/u);
    for (const [name, address] of addresses) assert.ok(further.includes(address), name);
    assert.match(further, /querySelector/);
    assert.match(further, /import\(\p{L}+\)/u);
    assert.ok(gzipSync(further, { level: 9 }).length < 768);
  });

  for (const { name, code } of modules) {
    test(`«${name}» is small and brings no words but its own`, () => {
      const bytes = gzipSync(code, { level: 9 }).length;
      // The search page's knows Arabic words: its folding and its list of rooted words are half of it.
      assert.ok(bytes < (name === "search" ? 7168 : 1792), `${bytes} bytes`);
      assert.doesNotMatch(code, /النشرة الإخبارية|الأقسام/);
    });
  }
});
