import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { buildScripts } from "../../src/scripts/build-scripts.ts";
import { fixtureSettings } from "../support/fixture-settings.ts";

const folder = fileURLToPath(new URL("../../templates/scripts", import.meta.url));
// The longest of every choice: two names a month, the Hijri line with a moved moon.
const largest = fixtureSettings({
  months: "dual",
  hijri: { show: true, offset: -2 },
  timezone: "America/Argentina/ComodRivadavia",
});
const { themeScript, deferred } = await buildScripts(folder, largest);

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
    assert.deepEqual(await buildScripts(folder, largest), { themeScript, deferred });
  });

  test("cannot end the element they stand in", async () => {
    const timezone = "</script><script>alert(1)//<!--";
    const scripts = await buildScripts(folder, fixtureSettings({ timezone }));
    assert.doesNotMatch(scripts.themeScript.html + scripts.deferred, /<\/script/i);
    assert.doesNotMatch(scripts.themeScript.html, /<!--/);
  });

  test("speak a language that old phones know", () => {
    assert.doesNotMatch(themeScript.html + deferred, /\?\?|\?\.\p{L}/u);
  });
});
