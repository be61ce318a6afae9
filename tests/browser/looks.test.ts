import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { PNG } from "pngjs";
import { compareLook } from "../support/looks/compare-look.ts";
import { judgeLooks } from "../support/looks/judge-looks.ts";
import { looksBrowser } from "../support/looks/looks-browser.ts";
import { referencesFolder } from "../support/looks/references.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe("the looks of every kind of page", () => {
  test("are those of its references, at three widths in both themes", async (t) => {
    const work = temporaryFolder();
    const browser = await looksBrowser(work);
    if (browser === undefined)
      return t.skip("other browsers draw letters otherwise than the pinned Chromium");
    try {
      assert.deepEqual(await judgeLooks(work, browser), []);
    } finally {
      await browser.close();
    }
  });

  test("are kept in little room", () => {
    const files = readdirSync(referencesFolder).map((name) => statSync(join(referencesFolder, name)).size);
    const bytes = files.reduce((sum, size) => sum + size, 0);
    assert.ok(bytes <= 4 * 1024 * 1024, `${bytes} bytes`);
  });

  test("differ where a line of text has moved by one pixel, and not where a shade is another by a hair", () => {
    const page = (shade: number, moved: number) => {
      const png = new PNG({ width: 200, height: 100 });
      png.data.fill(255);
      for (let y = 20; y < 80; y += 12)
        for (let x = 10; x < 190; x += 4)
          png.data.fill(shade, 4 * ((y + moved) * 200 + x), 4 * ((y + moved) * 200 + x) + 3);
      return PNG.sync.write(png);
    };
    assert.equal(compareLook(page(30, 0), page(34, 0)), undefined);
    assert.ok((compareLook(page(30, 0), page(30, 1))?.pixels ?? 0) > 100);
  });
});
