import assert from "node:assert/strict";
import { test } from "node:test";
import { leftOutAsAsked, leftOutBefore } from "./left-out.ts";
import type { Measurement } from "./measure-size.ts";

const before: Measurement = {
  articles: 10_000,
  measured: [run("Quick", "cold", 5), run("Slow", "cold", 50), run("Slow", "one edit", 61)],
  leftOut: [{ contender: "Gone", briefly: "over 10 minutes", reason: "stopped" }],
};

test("who would take its share of the time within ten minutes is tried at the next size", () => {
  assert.equal(leftOutBefore("Quick", 100_000, before), undefined);
  assert.equal(leftOutBefore("Slow", 50_000, before), undefined);
});

test("who would take over ten minutes in its slowest case is not tried", () => {
  assert.match(
    leftOutBefore("Slow", 100_000, before)?.reason ?? "",
    /61 s for 10,000 articles would be 610 s/,
  );
});

test("who was left out once stays out of larger sizes, and may try smaller ones", () => {
  assert.match(leftOutBefore("Gone", 10_001, before)?.reason ?? "", /left out at 10,000/);
  assert.equal(leftOutBefore("Gone", 1000, before), undefined);
});

test("who is not to be asked for so many is not tried, and says so", () => {
  const astro = { name: "Astro", mostArticles: 10_000 };
  assert.equal(leftOutAsAsked(astro, 10_000), undefined);
  assert.match(leftOutAsAsked(astro, 100_000)?.reason ?? "", /as asked: at most 10,000/);
  assert.equal(leftOutAsAsked({ name: "Hugo" }, 1_000_000), undefined);
});

function run(contender: string, name: string, seconds: number) {
  return { contender, case: name, seconds, processorSeconds: seconds, megabytes: 100, written: 1 };
}
