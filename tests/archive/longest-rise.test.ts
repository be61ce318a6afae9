import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { longestRise } from "../../src/archive/longest-rise.ts";

test("a rise goes up, skips what counts as nothing, and is as long as can be", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -4, max: 20 }), { maxLength: 9 }), (numbers) => {
      const rise = longestRise(numbers);
      assert.ok(isRise(rise) && isRise(rise.map((place) => numbers[place] ?? -1)));
      assert.equal(
        rise.length,
        Math.max(
          ...subsets(numbers)
            .filter(isRise)
            .map(({ length }) => length),
        ),
      );
    }),
  );
  assert.deepEqual(longestRise([5, 0, 1, 2, -1, 3]), [1, 2, 3, 5]);
});

function isRise(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => number > (numbers[at - 1] ?? -1));
}

/** One for each number whose binary digits say who is in it. */
function subsets(numbers: readonly number[]): number[][] {
  return Array.from({ length: 2 ** numbers.length }, (_, digits) =>
    numbers.filter((_, at) => (digits >> at) % 2 === 1),
  );
}
