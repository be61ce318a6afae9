import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { PlannedBundle } from "../../src/build/planned-page.ts";
import { type PreparedSite, prepareSite } from "../../src/build/prepare-site.ts";
import { planInputs } from "../support/build-in.ts";
import { makeUpArticle, makeUpNewsroom } from "../support/made-up-newsroom.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

// Plans are compared, not outputs: that a page's bytes change only with its fingerprint is what other tests hold.
const work = temporaryFolder();

/** Every size leaves the same place behind its lists' last numbered page, so that none is due. */
const sizes = [100, 2000, 20_000];

type Changed = { readonly pages: ReadonlyMap<string, number>; readonly search: number };

const plain = "section: politics\ntags: [وسم 7]\nsource: وكالة 1\nid: newestnews";

async function planOf(content: string): Promise<PreparedSite> {
  const site = await prepareSite(planInputs(work, content));
  assert.ok(site.plan !== undefined);
  return site;
}

/** What one newest article changes: pages, copies and cards by kind, and files of the search index. */
async function changedBy(content: string, count: number, fields: string): Promise<Changed> {
  const before = await planOf(content);
  makeUpArticle(content, { hour: count, fields });
  const after = await planOf(content);
  return { pages: changedPages(before, after), search: await changedSearchFiles(before, after) };
}

function changedPages(before: PreparedSite, after: PreparedSite): Map<string, number> {
  const [old, now] = [everything(before), everything(after)];
  const known = new Map(old.map(({ name, fingerprint }) => [name, fingerprint]));
  const changed = now.filter(({ name, fingerprint }) => known.get(name) !== fingerprint);
  const standing = new Set(now.map(({ name }) => name));
  const gone = old.filter(({ name }) => !standing.has(name));
  assert.deepEqual(gone, [], "nothing vanishes");
  return new Map(
    [...Map.groupBy(changed, ({ kind }) => kind)].map(([kind, files]) => [kind, files.length] as const),
  );
}

function everything({ plan }: PreparedSite): { name: string; kind: string; fingerprint: string }[] {
  const { pages, copies, bundles } = plan;
  const cards = bundles.filter(({ place }) => place.startsWith("cards/"));
  return [
    ...pages.map((page) => ({ name: page.file, kind: page.kind, fingerprint: page.fingerprint() })),
    ...copies.map(({ file, fingerprint }) => ({ name: file, kind: "copy", fingerprint })),
    ...cards.map(({ place, fingerprint }) => ({ name: place, kind: "card", fingerprint })),
  ];
}

async function changedSearchFiles(before: PreparedSite, after: PreparedSite): Promise<number> {
  const known = new Map(searchBundles(before).map((bundle) => [bundle.place, bundle]));
  const changed = searchBundles(after).filter(
    ({ place, fingerprint }) => known.get(place)?.fingerprint !== fingerprint,
  );
  assert.ok(changed.length <= 1, "one bundle at most");
  let count = 0;
  for (const bundle of changed) count += await differingFiles(known.get(bundle.place), bundle);
  return count;
}

function searchBundles({ plan }: PreparedSite): PlannedBundle[] {
  return plan.bundles.filter(({ place }) => place.startsWith("search/"));
}

async function differingFiles(before: PlannedBundle | undefined, after: PlannedBundle): Promise<number> {
  const [old, now] = [await filesOf(before), await filesOf(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => old.get(name) !== now.get(name)).length;
}

async function filesOf(bundle: PlannedBundle | undefined): Promise<Map<string, string>> {
  const files = (await bundle?.make()) ?? [];
  return new Map(files.map(({ file, bytes }) => [file, Buffer.from(bytes).toString("base64")]));
}

function total({ pages }: Changed): number {
  return [...pages.values()].reduce((sum, count) => sum + count, 0);
}

test("one newest article changes the same few files at 100, 2,000 and 20,000 articles", async (t) => {
  const results: Changed[] = [];
  for (const size of sizes) {
    const content = join(work, `content-${size}`);
    makeUpNewsroom(content, size);
    results.push(await changedBy(content, size, plain));
  }
  const kinds = [...new Set(results.flatMap(({ pages }) => [...pages.keys()]))].sort();
  for (const kind of kinds)
    t.diagnostic(
      row(
        kind,
        results.map(({ pages }) => pages.get(kind) ?? 0),
      ),
    );
  t.diagnostic(row("together", results.map(total)));
  t.diagnostic(
    row(
      "search index",
      results.map(({ search }) => search),
    ),
  );
  const totals = results.map(total);
  assert.ok(Math.max(...totals) <= 40, `${totals}`);
  assert.ok(Math.max(...totals) - Math.min(...totals) <= 3, `${totals}`);
  assert.ok(results.every(({ search }) => search <= 60));
});

test("each further tag, author or parent section adds at most four", async (t) => {
  const one = await alone("plain", plain);
  const richer = {
    "a second tag": plain.replace("وسم 7", "وسم 7, وسم 8"),
    "an author": `${plain}\nauthors: hala`,
    "a parent section": plain.replace("politics", "local"),
  };
  for (const [what, fields] of Object.entries(richer)) {
    const count = await alone(what, fields);
    t.diagnostic(`${what}: ${one} → ${count}`);
    assert.ok(count - one <= 4, `${what}: ${one} → ${count}`);
  }
});

/** Each in a newsroom of its own, at a place where no list is about to grow a page. */
async function alone(name: string, fields: string): Promise<number> {
  const content = join(work, `content-${name}`);
  makeUpNewsroom(content, 402, "features: { search: false }\n");
  mkdirSync(join(content, "authors"));
  writeFileSync(join(content, "authors/hala.yaml"), "name: هالة\n");
  makeUpArticle(content, {
    hour: 3,
    fields: plain.replace("newestnews", "olderstory").concat("\nauthors: hala"),
  });
  return total(await changedBy(content, 402, fields));
}

function row(name: string, counts: readonly number[]): string {
  return `${name.padEnd(14)}${counts.map((count) => String(count).padStart(8)).join("")}`;
}
