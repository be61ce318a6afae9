import assert from "node:assert/strict";
import { test } from "node:test";
import { barChart } from "./bar-chart.ts";
import type { Measurement } from "./measure-size.ts";

const size: Measurement = {
  articles: 100_000,
  measured: [run("Nashra", "cold", 40), run("Hugo", "cold", 60), run("Nashra", "one edit", 0.5)],
  leftOut: [{ contender: "Slow & old", briefly: "over 10 minutes", reason: "stopped" }],
};
const picture = barChart([size], ["Nashra", "Hugo", "Slow & old"]);

test("the longest bar of a group fills it, the others are drawn to its scale from zero", () => {
  const [nashra = 0, hugo = 0] = [
    ...picture.matchAll(/<rect class="(?:own-)?bar"[^>]* width="([\d.]+)"/g),
  ].map(([, length]) => Number(length));
  assert.ok(Math.abs(nashra / hugo - 40 / 60) < 0.01);
});

test("every bar tells its seconds, and a peer's how many times Nashra's they are", () => {
  for (const words of [">40.0 s<", ">60.0 s<", ">0.50 s<", ">× 1.5<"])
    assert.ok(picture.includes(words), words);
});

test("who was left out has the reason in place of a bar", () => {
  assert.match(picture, />over 10 minutes</);
  assert.match(picture, />Slow &amp; old</);
});

test("a case that nobody was measured in is not drawn", () => {
  assert.doesNotMatch(picture, /Template change/);
});

function run(contender: string, name: string, seconds: number) {
  return { contender, case: name, seconds, processorSeconds: seconds, megabytes: 100, written: 1 };
}
