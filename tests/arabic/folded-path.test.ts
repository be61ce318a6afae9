import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldedPath } from "../../src/arabic/folded-path.ts";
import { placeOnDisk } from "../../src/arabic/place-on-disk.ts";
import { anyText } from "./any-text.ts";

/** What paths are made of: letters that fold, marks that join with others, and those that nothing changes. */
const anyPath = fc.oneof(
  anyText(40),
  fc.string({
    unit: fc.constantFrom(
      ..."/-.09azAZ@[`{~ ابآأؤإئءىيـ٠٩۰َّْ\u0653\u0654\u0655\u0670یەۀÉée\u0301İIıΣςσſK\u212Aﬀßक\u093Cلاﻻ가\u1100\u1161".split(
        "",
      ),
    ),
    maxLength: 20,
  }),
);

test("a path folds to its composed form in small letters, whatever it holds", () => {
  fc.assert(
    fc.property(anyPath, (path) => assert.equal(foldedPath(path), path.normalize("NFC").toLowerCase())),
    { numRuns: 2000 },
  );
});

test("every letter that is left alone beside any other folds as it should", () => {
  for (let code = 0; code < 0x700; code += 1)
    for (const mark of ["", "\u0301", "\u0653", "\u0654", "\u0655"]) {
      const path = `/ا${String.fromCharCode(code)}${mark}`;
      assert.equal(foldedPath(path), path.normalize("NFC").toLowerCase());
    }
});

test("an address with a slash at its end and one without, in any case, are one place", () => {
  assert.equal(placeOnDisk("/Old/"), "/old");
  assert.equal(placeOnDisk("/old"), "/old");
  assert.equal(placeOnDisk("/ا\u0654خبار/"), "/أخبار");
  assert.equal(placeOnDisk("/"), "");
});
