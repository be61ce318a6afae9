import { parseArgs } from "node:util";
import { alignedTable } from "./aligned-table.ts";
import type { BenchOptions, BenchPart } from "./bench-part.ts";
import { build } from "./build/build.ts";
import { reader } from "./reader/reader.ts";
import { related } from "./related/related.ts";

/** Every part of the benchmark, in the order in which they are measured: one folder a part. */
const parts: readonly BenchPart[] = [related, reader, build];

const { values } = parseArgs({
  options: {
    related: { type: "boolean" },
    build: { type: "boolean" },
    reader: { type: "boolean" },
    sizes: { type: "string", default: "1000,10000" },
    peers: { type: "string", default: "hugo,hugo-related,eleventy" },
    rounds: { type: "string", default: "3" },
    cases: { type: "string" },
    folder: { type: "string" },
    chart: { type: "string" },
  },
});
const options: BenchOptions = {
  sizes: listed(values.sizes).map((size) => wholeNumber(size, "--sizes")),
  peers: values.peers === "none" ? [] : listed(values.peers),
  rounds: wholeNumber(values.rounds, "--rounds"),
  cases: values.cases === undefined ? undefined : listed(values.cases),
  folder: values.folder,
  chart: values.chart,
};
const named = new Set(Object.keys(values));
const asked = parts.filter(({ name }) => named.has(name));
for (const { name, measure } of asked.length > 0 ? asked : parts) {
  const measured = await measure(options);
  console.log(`\n## ${name}\n`);
  console.log(
    typeof measured === "string"
      ? measured
      : [alignedTable(measured.table), "", ...measured.notes].join("\n"),
  );
}

function listed(text: string): readonly string[] {
  return text.split(",").filter((one) => one !== "");
}

function wholeNumber(text: string, option: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`${option} ${text}: 1, 2, 3 …`);
  return Number(text);
}
