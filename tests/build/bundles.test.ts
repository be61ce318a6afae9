import assert from "node:assert/strict";
import { mkdirSync, readdirSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { openCache } from "../../src/build/build-cache.ts";
import { claimOutput, outputContents } from "../../src/build/output-folder.ts";
import type { Plan, PlannedBundle } from "../../src/build/planned-page.ts";
import { refuseTwins } from "../../src/build/refuse-twins.ts";
import { type Changes, writeChanges } from "../../src/build/write-changes.ts";
import { folderBytes } from "../support/folder-bytes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

type Files = Readonly<Record<string, string>>;

/** A bundle whose bytes are these; `makings` counts how often they were asked for. */
function bundle(place: string, files: Files, more: Partial<PlannedBundle> = {}) {
  const made = { times: 0 };
  const planned: PlannedBundle = {
    place,
    fingerprint: JSON.stringify(files),
    make: async () => {
      made.times += 1;
      return Object.entries(files).map(([file, text]) => ({ file, bytes: Buffer.from(text) }));
    },
    ...more,
  };
  return { planned, made };
}

/** A folder of its own, and a build of nothing but bundles into it. */
function alone(): never {
  throw new Error("nobody shares the work of these builds");
}

function workshop() {
  const work = temporaryFolder();
  const site = join(work, "site");
  const cache = join(work, "cache");
  return {
    site,
    cache,
    write: (...bundles: readonly { readonly planned: PlannedBundle }[]): Promise<Changes> => {
      claimOutput(site);
      return writeChanges(
        {
          plan: { pages: [], copies: [], bundles: bundles.map(({ planned }) => planned) },
          all: [],
          share: alone,
        },
        {
          output: site,
          cache,
          known: openCache(cache, site),
          present: outputContents(site),
          write: async () => [],
        },
        () => undefined,
      );
    },
    files: () => [...folderBytes(site).keys()].filter((file) => file !== "build-manifest.json"),
  };
}

const october: Files = {
  "search/2025-10/index": "فهرس",
  "search/2025-10/a/1": "واحد",
  "search/2025-10/a/2": "اثنان",
};

test("an unchanged bundle is neither made nor written again", async () => {
  const { write, files } = workshop();
  assert.deepEqual(
    [...(await write(bundle("search/2025-10/", october))).written].sort(),
    Object.keys(october).sort(),
  );
  const again = bundle("search/2025-10/", october);
  assert.deepEqual(await write(again), { written: [], unchanged: 3, removed: [] });
  assert.equal(again.made.times, 0);
  assert.deepEqual(files(), Object.keys(october).sort());
});

test("a changed bundle writes what differs, keeps what does not, and loses what it no longer makes", async () => {
  const { write, site, files } = workshop();
  await write(bundle("search/2025-10/", october));
  const untouched = join(site, "search/2025-10/a/1");
  utimesSync(untouched, 1_000_000, 1_000_000);
  const changed = {
    "search/2025-10/index": "آخر",
    "search/2025-10/a/1": "واحد",
    "search/2025-10/b/3": "ثلاثة",
  };
  const changes = await write(bundle("search/2025-10/", changed));
  assert.deepEqual([...changes.written].sort(), ["search/2025-10/b/3", "search/2025-10/index"]);
  assert.deepEqual(changes.removed, ["search/2025-10/a/2"]);
  assert.equal(changes.unchanged, 1);
  assert.equal(statSync(untouched).mtimeMs, 1_000_000_000);
  assert.deepEqual(files(), Object.keys(changed).sort());
});

test("a bundle that is no longer planned goes, with its folders", async () => {
  const { write, site, files } = workshop();
  const september = bundle("search/2025-09/", { "search/2025-09/index": "فهرس" });
  await write(bundle("search/2025-10/", october), september);
  assert.deepEqual((await write(september)).removed.toSorted(), Object.keys(october).sort());
  assert.deepEqual(files(), ["search/2025-09/index"]);
  assert.deepEqual(readdirSync(join(site, "search")), ["2025-09"]);
});

test("a bundle with a file missing or altered is made again, one with a stranger in it is not", async () => {
  const { write, site } = workshop();
  await write(bundle("search/2025-10/", october));
  rmSync(join(site, "search/2025-10/a/2"));
  const mended = await write(bundle("search/2025-10/", october));
  assert.deepEqual(mended.written, ["search/2025-10/a/2"]);
  writeFileSync(join(site, "search/2025-10/index"), "غريب");
  assert.deepEqual((await write(bundle("search/2025-10/", october))).written, ["search/2025-10/index"]);
  writeFileSync(join(site, "search/2025-10/stranger"), "غريب");
  const swept = bundle("search/2025-10/", october);
  assert.deepEqual((await write(swept)).removed, ["search/2025-10/stranger"]);
  assert.equal(swept.made.times, 0);
});

test("a file outside the bundle's place is refused, whatever way it takes there", async () => {
  const faults: readonly (readonly [string, Files])[] = [
    ["search/2025-10/", { "index.html": "" }],
    ["search/2025-10/", { "search/2025-10/../../index.html": "" }],
    ["search/2025-10/", { "search/2025-10//x": "" }],
    ["cards/a.png", { "cards/b.png": "" }],
    ["search/2025-10/", { "search/2025-10/A": "", "search/2025-10/a": "" }],
  ];
  for (const [place, files] of faults)
    await assert.rejects(workshop().write(bundle(place, files)), { name: "BundlePlaceError" }, place);
});

test("bundles that fail leave what was written before, and the next build goes on from there", async () => {
  const { write, files } = workshop();
  const failing = bundle("cards/b.png", {}, { make: () => Promise.reject(new Error("no font")) });
  await assert.rejects(write(bundle("cards/a.png", { "cards/a.png": "أ" }), failing), { message: "no font" });
  assert.deepEqual(files(), ["cards/a.png"]);
  await write(bundle("cards/a.png", { "cards/a.png": "أ" }), bundle("cards/b.png", { "cards/b.png": "ب" }));
  assert.deepEqual(files(), ["cards/a.png", "cards/b.png"]);
});

test("few bundles are in memory at once", async () => {
  let open = 0;
  let most = 0;
  const make = async () => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, 1));
    open -= 1;
    return [];
  };
  await workshop().write(...Array.from({ length: 12 }, (_, n) => bundle(`cards/${n}/`, {}, { make })));
  assert.ok(most <= 2, `${most} at once`);
});

test("a bundle that is to be kept is not remade for a fresh output folder, and is forgotten when nobody plans it", async () => {
  const { write, site, cache, files } = workshop();
  const card = () => bundle("cards/a.png", { "cards/a.png": "صورة" }, { keep: true });
  await write(card());
  rmSync(site, { recursive: true });
  const restored = card();
  await write(restored);
  assert.equal(restored.made.times, 0);
  assert.deepEqual(files(), ["cards/a.png"]);

  const [kept = ""] = readdirSync(join(cache, "made"));
  truncateSync(join(cache, "made", kept), statSync(join(cache, "made", kept)).size - 1);
  rmSync(site, { recursive: true });
  const torn = card();
  await write(torn);
  assert.equal(torn.made.times, 1);

  await write(bundle("cards/b.png", { "cards/b.png": "صورة" }));
  assert.deepEqual(readdirSync(join(cache, "made")), []);
});

test("what stands in the way of a planned file gives way to it", async () => {
  const { write, site, files } = workshop();
  await write(bundle("a", { a: "ملف" }), bundle("b/c/", { "b/c/d": "ملف" }));
  mkdirSync(join(site, "empty/inside"), { recursive: true });
  await write(bundle("a/", { "a/b": "ملف", "a/e": "ملف" }), bundle("b", { b: "ملف" }));
  assert.deepEqual(files(), ["a/b", "a/e", "b"]);
  assert.deepEqual(readdirSync(site).sort(), ["a", "b", "build-manifest.json"]);
});

test("two parts of a plan never share a place, and none stands inside another", () => {
  const copy = (file: string) => ({ from: "", file, fingerprint: "" });
  const refused: readonly (readonly [readonly string[], readonly string[]])[] = [
    [["a.html", "A.html"], []],
    [["search/index.html"], ["search/"]],
    [["search"], ["search/"]],
    [[], ["search/", "search/2025-10/"]],
    [["cards/a.png"], ["cards/a.png"]],
    [["tags/x", "tags/x/index.html"], []],
  ];
  for (const [files, places] of refused)
    assert.throws(
      () =>
        refuseTwins({
          pages: [],
          copies: files.map(copy),
          bundles: places.map((place) => bundle(place, {}).planned),
        }),
      { name: "TwinPagesError" },
      `${files} ${places}`,
    );
  refuseTwins({
    pages: [],
    copies: ["index.html", "search/index.html", "search/2025-1/x"].map(copy),
    bundles: ["search/2025-10/", "search/2025-11/", "cards/a.png"].map((place) => bundle(place, {}).planned),
  });
});

test("for any plan: it is refused exactly if two places are one on some disk, or one stands above another", () => {
  const name = fc.constantFrom("a", "A", "ب", "index.html", "é", "e\u0301");
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
  const place = fc.tuple(path, fc.constantFrom("", "/")).map(([text, slash]) => text + slash);
  const folded = (text: string) => text.normalize("NFC").toLowerCase().replace(/\/$/, "");
  const clash = (one: string, other: string) => one === other || one.startsWith(`${other}/`);
  fc.assert(
    fc.property(fc.array(path, { maxLength: 5 }), fc.array(place, { maxLength: 2 }), (files, places) => {
      const plan: Plan = {
        pages: [],
        copies: files.map((file) => ({ from: "", file, fingerprint: "" })),
        bundles: places.map((place) => bundle(place, {}).planned),
      };
      const all = [...files, ...places].map(folded);
      const clashes = all.some((one, at) => all.some((other, index) => at !== index && clash(one, other)));
      if (clashes) assert.throws(() => refuseTwins(plan), { name: "TwinPagesError" });
      else refuseTwins(plan);
    }),
    { numRuns: 1000 },
  );
});
