import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findInOrder } from "../../src/build/find-in-order.ts";
import { InputFiles } from "../../src/build/input-files.ts";

test("a text is found where it stands in the list, in whatever order texts are asked for", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.array(fc.string()), (texts, others) => {
      const sorted = texts.toSorted();
      const find = findInOrder(sorted);
      for (const text of [...sorted, ...texts, ...others, ...texts, ...sorted.toReversed()])
        assert.equal(find(text), sorted.includes(text) ? sorted.indexOf(text) : undefined);
    }),
  );
});

test("input files stand in the order of their paths, the last of two with one path", () => {
  const file = (size: number) => ({ size, modified: 2, changed: 3 });
  const files = InputFiles.of([
    ["/ب", file(1)],
    ["/a-b/c", file(2)],
    ["/a/c", file(3)],
    ["/ب", file(4)],
  ]);
  assert.deepEqual(
    [...files],
    [
      ["/a-b/c", file(2)],
      ["/a/c", file(3)],
      ["/ب", file(4)],
    ],
  );
  const changed = files.with([["/a/c", file(5)]]);
  assert.deepEqual(
    [files.get("/a/c")?.size, changed.get("/a/c")?.size, changed.get("/d")],
    [3, 5, undefined],
  );
  assert.throws(() => files.with([["/d", file(1)]]), RangeError);
});
