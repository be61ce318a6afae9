import { noRealNews } from "../../support/real-news.ts";
import type { BenchPart, BenchResult } from "../bench-part.ts";
import { relatedPrecision } from "./precision.ts";

/** How well related articles are chosen, against what was judged by hand. */
export const related: BenchPart = { name: "related", measure };

function measure(): BenchResult {
  const measured = relatedPrecision();
  if (measured === undefined) return noRealNews;
  const { precision, goodOfOffered, judged, unjudged, ofArticles } = measured;
  const table = [
    ["related articles", "value"],
    ["precision at 5", precision.toFixed(3)],
    ["marked among all that is offered", goodOfOffered.toFixed(3)],
    ["articles judged", String(judged)],
    ["offered and never judged", String(unjudged.length)],
    ...unjudged.map((pair) => ["never judged", pair]),
    ...ofArticles.slice(0, 8).map(({ article, precision }) => [article, precision.toFixed(2)]),
  ];
  return { table, notes: [] };
}
