import assert from "node:assert/strict";
import { test } from "node:test";
import { relatedPrecision } from "../bench/related/precision.ts";
import { noRealNews } from "../support/real-news.ts";

/** Reached were 0.685; a change of words or weights that costs more than noise shall be noticed. */
const floor = 0.655;

test("of the five articles related to a real one, about two thirds are what a reader would be glad to find", (t) => {
  const measured = relatedPrecision();
  if (measured === undefined) return t.skip(noRealNews);
  const { precision, judged, unjudged } = measured;
  t.diagnostic(`precision at 5: ${precision.toFixed(3)}; offered and never judged: ${unjudged.length}`);
  assert.equal(judged, 40);
  assert.ok(precision >= floor, `precision at 5 fell to ${precision.toFixed(3)}`);
});
