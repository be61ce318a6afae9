import assert from "node:assert/strict";
import { test } from "node:test";
import { rememberNewest } from "../../src/build/remember-newest.ts";

test("what was asked lately is made once, and what nobody asked for in the longest time is forgotten", () => {
  const made: string[] = [];
  const ask = rememberNewest(
    2,
    (name: string) => name,
    (name) => {
      made.push(name);
      return name.length;
    },
  );
  for (const name of ["a", "b", "a", "c", "a", "b"]) assert.equal(ask(name), 1);
  assert.deepEqual(made, ["a", "b", "c", "b"]);
});
