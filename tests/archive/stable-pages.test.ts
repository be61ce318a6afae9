import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stablePages } from "../../src/archive/stable-pages.ts";

const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);

test("a short list has a front and no numbered page", () => {
  assert.deepEqual(stablePages(newestFirst(3), 10), { front: [3, 2, 1], numbered: [] });
  assert.equal(stablePages(newestFirst(19), 10).numbered.length, 0);
});

test("page 1 holds the oldest, and a front the newest N to 2N − 1", () => {
  const { front, numbered } = stablePages(newestFirst(25), 10);
  assert.deepEqual(front, newestFirst(25).slice(0, 15));
  assert.deepEqual(numbered, [{ number: 1, items: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1] }]);
});

test("every item stands on exactly one page", () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 30 }), (count, size) => {
      const { front, numbered } = stablePages(newestFirst(count), size);
      const all = [...front, ...numbered.toReversed().flatMap(({ items }) => items)];
      assert.deepEqual(all, newestFirst(count));
      assert.ok(front.length < 2 * size);
      assert.ok(numbered.length === 0 || front.length >= size);
    }),
  );
});

test("a new item changes no numbered page", () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 30 }), (count, size) => {
      const before = stablePages(newestFirst(count), size).numbered;
      const after = stablePages(newestFirst(count + 1), size).numbered;
      assert.deepEqual(after.slice(0, before.length), before);
      assert.ok(after.length - before.length <= 1);
    }),
  );
});
