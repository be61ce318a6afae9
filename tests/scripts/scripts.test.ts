import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import {
  buildModuleList,
  buildModules,
  buildScripts,
  type ModuleFile,
} from "../../src/scripts/build-scripts.ts";
import { fixtureSettings } from "../support/fixture-settings.ts";
import { mostBeforeTouch, packedBytes } from "../support/packed-bytes.ts";

const folder = fileURLToPath(new URL("../../templates/scripts", import.meta.url));
// The longest of every choice: two names a month, the Hijri line with a moved moon.
const largest = fixtureSettings({
  months: "dual",
  hijri: { show: true, offset: -2 },
  timezone: "America/Argentina/ComodRivadavia",
});
const modules = await buildModules(folder, largest);
const addresses = modules.map(({ name }): ModuleFile => [name, `./${name}.0f3a9c81d2.js`]);
const list = await buildModuleList(folder, addresses);
const listAddress = "./modules.0f3a9c81d2.js";
const { themeScript, deferred } = await buildScripts(folder, largest, listAddress);

describe("the scripts of a page", () => {
  test("are at most 2 KB together, whatever the newsroom chose", () => {
    const bytes = packedBytes(themeScript.html) + packedBytes(deferred);
    assert.ok(bytes <= mostBeforeTouch, `${bytes} bytes`);
  });

  test("carry the newsroom's own words and nothing they do not need", async () => {
    assert.match(deferred, /تشرين الأول \(أكتوبر\).*ربيع الآخر|ربيع الآخر.*تشرين الأول \(أكتوبر\)/s);
    const plain = await buildScripts(folder, fixtureSettings(), listAddress);
    assert.match(plain.deferred, /\|أكتوبر\|/);
    assert.doesNotMatch(plain.deferred, /ربيع|umalqura/);
    assert.doesNotMatch(plain.themeScript.html, /\p{Script=Arabic}/u);
  });

  test("are the same every time", async () => {
    assert.deepEqual(await buildScripts(folder, largest, listAddress), { themeScript, deferred });
    assert.equal(await buildModuleList(folder, addresses), list);
    assert.deepEqual(await buildModules(folder, largest), modules);
  });

  test("cannot end the element they stand in", async () => {
    const timezone = "</script><script>alert(1)//<!--";
    const scripts = await buildScripts(folder, fixtureSettings({ timezone }), listAddress);
    assert.doesNotMatch(scripts.themeScript.html + scripts.deferred, /<\/script/i);
    assert.doesNotMatch(scripts.themeScript.html, /<!--/);
  });

  test("speak a language that old phones know", () => {
    // Pagefind's program needs browsers that know all of it (WebAssembly with references: Chrome 96, Safari 15).
    const old = modules.filter(({ name }) => name !== "search");
    const all = themeScript.html + deferred + list + old.map(({ code }) => code).join("");
    assert.doesNotMatch(all, /\?\?|\?\.\p{L}|replaceAll/u);
  });
});

const larger: Readonly<Record<string, number>> = {
  // It knows Arabic words: its folding and its list of rooted words are half of it.
  search: 7168,
  // Fetched by those alone who select a passage.
  quoting: 2560,
};

describe("a page's further scripts", () => {
  test("are known to their list by their addresses, which the first one fetches and knows nothing of", () => {
    for (const [name, address] of addresses) assert.ok(list.includes(address), name);
    assert.match(list, /querySelector/);
    assert.match(list, /import\(\p{L}+\)/u);
    assert.ok(deferred.includes(listAddress));
    assert.match(deferred, /import\(\p{L}+\)/u);
    for (const [name, address] of addresses) assert.ok(!deferred.includes(address), name);
    assert.ok(gzipSync(list, { level: 9 }).length < 768);
  });

  for (const { name, code } of modules) {
    test(`«${name}» is small and brings no words but its own`, () => {
      const bytes = gzipSync(code, { level: 9 }).length;
      assert.ok(bytes < (larger[name] ?? 1792), `${bytes} bytes`);
      assert.doesNotMatch(code, /النشرة الإخبارية|الأقسام/);
    });
  }
});
