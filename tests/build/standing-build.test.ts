import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { lookAtInputs } from "../../src/build/look-at-inputs.ts";
import { standingOf, stillStanding, type Wish } from "../../src/build/standing-build.ts";
import { writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const nothingKnown = () => undefined;

function inputs() {
  const folder = temporaryFolder();
  const scratch = temporaryFolder();
  writeFiles(folder, { "a.md": "متن", "b.md": "نتم", "site.yaml": "title: تجربة" });
  const listed = () => lookAtInputs([folder], scratch);
  /** The inputs as they are now, looked at so many milliseconds later than they are. */
  const wish = (later: number): Wish => {
    const { files, moment } = listed();
    return { key: "key", now: 0, look: { files, links: new Set<string>(), moment: moment + later } };
  };
  return { a: join(folder, "a.md"), folder, wish };
}

test("what was old at the look stands by the listing alone", () => {
  const { wish } = inputs();
  const standing = standingOf(wish(5000), undefined, nothingKnown);
  assert.ok(standing);
  assert.equal(stillStanding(standing, wish(9000)), standing);
});

test("a young file that changed within the tick is seen by its bytes, although size and times are the same", () => {
  const { a, wish } = inputs();
  // The build has read «نصص»; then the file got the bytes that it has, and its listing stayed as it was.
  const read = (path: string) => (path === a ? hash("sha256", "نصص") : undefined);
  const standing = standingOf(wish(0), undefined, read);
  assert.ok(standing);
  const seen = wish(0);
  assert.equal(stillStanding(standing, seen), undefined);
  const unchanged = standingOf(wish(0), undefined, () => undefined);
  assert.ok(unchanged);
  assert.ok(stillStanding(unchanged, seen));
});

test("young files are compared until a look finds them old", () => {
  const { wish } = inputs();
  const young = standingOf(wish(0), undefined, nothingKnown);
  assert.ok(young);
  const still = stillStanding(young, wish(100));
  assert.ok(still);
  assert.equal(still.recent, young.recent);
  const old = stillStanding(still, wish(5000));
  assert.ok(old);
  assert.notEqual(old.recent, young.recent);
  assert.equal(stillStanding(old, wish(9000)), old);
});

test("other times are no change once the bytes were compared; other bytes, names and sizes are", () => {
  const { a, folder, wish } = inputs();
  const standing = standingOf(wish(5000), undefined, nothingKnown);
  assert.ok(standing);
  utimesSync(a, 1, 1);
  const renewed = stillStanding(standing, wish(5000));
  assert.ok(renewed);
  assert.notEqual(renewed.listing, standing.listing);
  assert.equal(stillStanding(renewed, wish(9000)), renewed);

  writeFileSync(a, "نصص");
  assert.equal(stillStanding(renewed, wish(5000)), undefined, "other bytes");
  writeFileSync(a, "متون");
  assert.equal(stillStanding(renewed, wish(5000)), undefined, "another size");
  writeFileSync(a, "متن");
  assert.ok(stillStanding(renewed, wish(5000)));
  rmSync(join(folder, "b.md"));
  assert.equal(stillStanding(renewed, wish(5000)), undefined, "a file less");
  writeFileSync(join(folder, "c.md"), "نتم");
  assert.equal(stillStanding(renewed, wish(5000)), undefined, "another name");
});

test("what a build has read counts, not what stands there since", () => {
  const { a, wish } = inputs();
  const standing = standingOf(wish(5000), undefined, (path) =>
    path === a ? hash("sha256", "نصص") : undefined,
  );
  assert.ok(standing);
  utimesSync(a, 1, 1);
  assert.equal(stillStanding(standing, wish(5000)), undefined);
  writeFileSync(a, "نصص");
  assert.ok(stillStanding(standing, wish(5000)));
});

test("a file that is no longer as it was listed, and whose hash nobody has told, lets nothing be promised", () => {
  const { a, wish } = inputs();
  const built = wish(5000);
  writeFileSync(a, "أطول من قبل");
  assert.equal(standingOf(built, undefined, nothingKnown), undefined);
  rmSync(a);
  assert.equal(standingOf(built, undefined, nothingKnown), undefined);
});

test("a link that leads nowhere stands as long as it does", () => {
  const { folder, wish } = inputs();
  symlinkSync(join(folder, "later.md"), join(folder, "link.md"));
  const standing = standingOf(wish(5000), undefined, nothingKnown);
  assert.ok(standing);
  assert.equal(stillStanding(standing, wish(5000)), standing);
  utimesSync(join(folder, "b.md"), 1, 1);
  assert.ok(stillStanding(standing, wish(5000)));
  writeFileSync(join(folder, "later.md"), "");
  assert.equal(stillStanding(standing, wish(5000)), undefined);
});
