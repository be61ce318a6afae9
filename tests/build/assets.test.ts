import assert from "node:assert/strict";
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { buildAssets } from "../../src/build/build-assets.ts";
import { madeOnce } from "../../src/build/made-once.ts";
import type { SiteSettings } from "../../src/model/site-settings.ts";
import { project } from "../support/build-in.ts";
import { fixtureSettings } from "../support/fixture-settings.ts";
import { folderBytes } from "../support/folder-bytes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** The project's code, to be edited. */
function copyOfProject(): string {
  const copy = temporaryFolder();
  for (const part of ["src", "templates", "package.json", "package-lock.json", ".eleventy.ts", "public"])
    cpSync(join(project, part), join(copy, part), { recursive: true });
  return copy;
}

function workshop(folder = project) {
  const cache = temporaryFolder();
  const kept = join(cache, "kept-assets");
  return {
    cache,
    kept,
    build: (changes: Partial<SiteSettings> = {}) =>
      buildAssets({ project: folder, content: "", cache }, fixtureSettings(changes), new Map()),
    /** Name and time of what is kept: what is made again has another time. */
    made: () =>
      new Set(
        readdirSync(kept).map((name) => `${name} ${statSync(join(kept, name), { bigint: true }).mtimeNs}`),
      ),
  };
}

describe("stylesheets, font and scripts", () => {
  test("are made once from the same inputs", async () => {
    const { build, made } = workshop();
    const first = await build();
    const before = made();
    assert.equal(before.size, 4);
    assert.deepEqual(await build(), first);
    assert.deepEqual(made(), before);
  });

  test("are made again where the cache is torn, with the same bytes", async () => {
    const { build, cache, kept } = workshop();
    await build();
    const whole = folderBytes(join(cache, "assets"));
    for (const folder of [kept, join(cache, "assets")])
      for (const name of readdirSync(folder)) truncateSync(join(folder, name), 40);
    await build();
    assert.deepEqual(folderBytes(join(cache, "assets")), whole);
  });

  test("leave nothing in the cache that is no longer shipped", async () => {
    const { build, cache, kept } = workshop();
    await build();
    writeFileSync(join(cache, "assets", "site.0123456789.css"), "p{}");
    writeFileSync(join(kept, "0123456789"), "");
    const { files } = await build();
    assert.deepEqual(
      readdirSync(join(cache, "assets"))
        .map((name) => `assets/${name}`)
        .sort(),
      files.map(({ file }) => file).sort(),
    );
    assert.equal(readdirSync(kept).length, 4);
  });

  test("follow the newsroom's settings: other months make other scripts, and nothing else anew", async () => {
    const { build, made } = workshop();
    const egypt = await build();
    const before = made();
    const levant = await build({ months: "levant" });
    assert.notEqual(levant.assets.script, egypt.assets.script);
    assert.deepEqual(levant.assets.stylesheets, egypt.assets.stylesheets);
    assert.equal([...made()].filter((one) => before.has(one)).length, 3);
  });

  for (const [edited, addition, changed] of [
    ["templates/styles/body.css", "\n.article-body{margin-left:7px}\n", ["criticalStyle"]],
    ["templates/styles/body-more.css", "\n.article-body{margin-left:7px}\n", ["stylesheets"]],
    ["templates/scripts/page.ts", '\nconsole.log("سطر");\n', ["script"]],
    ["src/arabic/relative-time.ts", "\nconsole.log(7);\n", ["script"]],
    ["templates/layouts/article-page.ts", "\nconsole.log(7);\n", []],
  ] as const) {
    test(`follow an edit of ${edited} while the process lives`, async () => {
      const folder = copyOfProject();
      const { build } = workshop(folder);
      const { assets: before, files: filesBefore } = await build();
      appendFileSync(join(folder, edited), addition);
      const { assets: after, files } = await build();
      const names = (["criticalStyle", "stylesheets", "font", "script"] as const).filter(
        (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
      );
      assert.deepEqual(names, changed);
      assert.equal(files.length, filesBefore.length);
    });
  }

  test("that were edited while they were made are not kept", async () => {
    const keep = madeOnce(temporaryFolder());
    let times = 0;
    const make = async () => {
      times += 1;
      return [{ file: "a", bytes: Buffer.from("نص") }];
    };
    const bundle = { place: "a", fingerprint: "1", keep: true, make } as const;
    await keep({ ...bundle, isCurrent: () => false });
    await keep({ ...bundle, isCurrent: () => true });
    await keep(bundle);
    assert.equal(times, 2);
  });

  test("rest on no other room's code, which would have to decide their names too", () => {
    const rooms = readdirSync(join(project, "src/styles")).flatMap((file) => {
      const code = readFileSync(join(project, "src/styles", file), "utf8");
      return [...code.matchAll(/from "(\.\.\/[^"]+)"/g)].map(([, target]) => target);
    });
    assert.deepEqual(rooms, []);
  });
});
