import { parseArgs } from "node:util";
import type { BenchPart, BenchTable } from "./bench-part.ts";
import { related } from "./related/related.ts";

/** Every part of the benchmark, in the order in which they are measured: one file a part. */
const parts: readonly BenchPart[] = [related];

const options = Object.fromEntries(parts.map(({ name }) => [name, { type: "boolean" as const }]));
const { values } = parseArgs({ options });
const asked = parts.filter(({ name }) => values[name]);
for (const { name, measure } of asked.length > 0 ? asked : parts) {
  const measured = await measure();
  console.log(`\n## ${name}\n`);
  console.log(typeof measured === "string" ? measured : asText(measured));
}

/** A table as Markdown writes it, so that it can be pasted where figures are kept. */
function asText([headings = [], ...rows]: BenchTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [headings, headings.map(() => "---"), ...rows].map(line).join("\n");
}
