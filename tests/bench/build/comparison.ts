import type { BenchTable } from "../bench-part.ts";
import type { MeasuredSize } from "./build.ts";
import { cases } from "./cases.ts";
import type { Measured } from "./measure-size.ts";

/** A row for every size, case and figure; the last columns say what part of a peer's figure Nashra's is. */
export function comparison(sizes: readonly MeasuredSize[]): BenchTable {
  const names = [...new Set(sizes.flatMap(({ measured }) => measured.map(({ contender }) => contender)))];
  const peers = names.slice(1);
  const rows = sizes.flatMap(({ articles, measured }) =>
    cases.flatMap(({ name }) => {
      const runs = names.map((own) => measured.find((run) => run.contender === own && run.case === name));
      return figures.map(({ unit, of, digits }) => {
        const values = runs.map((run) => run && of(run));
        const [first, ...others] = values;
        return [
          articles.toLocaleString("en"),
          name,
          unit,
          ...values.map((value) => value?.toFixed(digits) ?? "—"),
          ...others.map((value) => ratio(first, value)),
        ];
      });
    }),
  );
  const headings = ["articles", "case", "figure", ...names, ...peers.map((peer) => `÷ ${peer}`)];
  return [headings, ...rows];
}

type Figure = {
  readonly unit: string;
  readonly digits: number;
  readonly of: (run: Measured) => number | undefined;
};

const figures: readonly Figure[] = [
  { unit: "s", digits: 2, of: ({ seconds }) => seconds },
  { unit: "processor s", digits: 2, of: ({ processorSeconds }) => processorSeconds },
  { unit: "MB", digits: 0, of: ({ megabytes }) => megabytes },
  { unit: "files written", digits: 0, of: ({ written }) => written },
];

function ratio(own: number | undefined, other: number | undefined): string {
  return own === undefined || other === undefined || other === 0 ? "—" : (own / other).toFixed(2);
}
