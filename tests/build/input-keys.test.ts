import assert from "node:assert/strict";
import { test } from "node:test";
import { prepareSite } from "../../src/build/prepare-site.ts";
import { planInputs } from "../support/build-in.ts";
import { makeRandomNewsroom, type Way } from "../support/edits/random-newsroom.ts";
import { someEdits } from "../support/edits/some-edits.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const edits = Number(process.env["NASHRA_EDITS"] ?? 150);
const seed = Number(process.env["NASHRA_SEED"] ?? Date.now() % 2 ** 31);

const way: Way = { scale: "small", lastGood: "none", ifChanged: false };
const work = temporaryFolder();

type Marks = ReadonlyMap<string, { readonly key: number; readonly fingerprint: string }>;

async function marksOf(content: string, now: number): Promise<Marks> {
  const { plan } = await prepareSite(planInputs(work, content, now));
  const pages = (plan?.pages ?? []).map((page) => ({
    name: page.file,
    key: page.key(),
    fingerprint: page.fingerprint(),
  }));
  // A card's place holds what it shows; a part of the search index is found by its place.
  const bundles = (plan?.bundles ?? []).map(({ place, key = 0, fingerprint }) => ({
    name: place.startsWith("cards/") ? `card ${key}` : place,
    key,
    fingerprint: `${place} ${fingerprint}`,
  }));
  return new Map([...pages, ...bundles].map(({ name, ...marks }) => [name, marks]));
}

test(`pages of one key have one fingerprint, after any ${edits} edits (seed ${seed})`, async () => {
  const room = makeRandomNewsroom(work, way);
  let before = await marksOf(room.content, room.now);
  let [sameKeys, otherKeys] = [0, 0];
  for (const [step, { name, apply }] of someEdits(way, edits, seed).entries()) {
    apply(room);
    const after = await marksOf(room.content, room.now);
    for (const [file, { key, fingerprint }] of after) {
      const earlier = before.get(file);
      if (earlier === undefined || key === 0) continue;
      if (key !== earlier.key) otherKeys += 1;
      else {
        sameKeys += 1;
        assert.equal(fingerprint, earlier.fingerprint, `seed ${seed}, step ${step}: ${name}: ${file}`);
      }
    }
    if (after.size > 0) before = after;
  }
  assert.ok(sameKeys > otherKeys, "most edits leave most keys as they were");
  assert.ok(otherKeys > 0);
});
