import type { BenchTable } from "../bench-part.ts";
import { cases } from "./cases.ts";
import type { Measurement } from "./measure-size.ts";
import type { Measured } from "./measured.ts";

/** A row for every size, case and figure; the last columns say what part of a peer's figure Nashra's is. */
export function comparison(sizes: readonly Measurement[], names: readonly string[]): BenchTable {
  const peers = names.slice(1);
  const rows = sizes.flatMap(({ articles, measured }) =>
    cases.flatMap(({ key, name }) => {
      const runs = names.map((own) => measured.find((run) => run.contender === own && run.case === name));
      if (runs.every((run) => run === undefined)) return [];
      const fitting = figures.filter(({ onlyIn }) => onlyIn === undefined || onlyIn === key);
      return fitting.map(({ unit, of, digits, isCompared }) => {
        const values = runs.map((run) => run && of(run, articles));
        const [first, ...others] = values;
        return [
          articles.toLocaleString("en"),
          name,
          unit,
          ...values.map((value) => value?.toFixed(digits) ?? "—"),
          ...others.map((value) => (isCompared ? ratio(first, value) : "")),
        ];
      });
    }),
  );
  return [["articles", "case", "figure", ...names, ...peers.map((peer) => `÷ ${peer}`)], ...rows];
}

type Figure = {
  readonly unit: string;
  readonly digits: number;
  readonly of: (run: Measured, articles: number) => number | undefined;
  readonly isCompared: boolean;
  /** Key of the one case that it says something of. */
  readonly onlyIn?: string;
};

const figures: readonly Figure[] = [
  { unit: "s", digits: 2, of: ({ seconds }) => seconds, isCompared: true },
  {
    unit: "ms an article",
    digits: 3,
    of: ({ seconds }, articles) => (seconds * 1000) / articles,
    isCompared: false,
    onlyIn: "cold",
  },
  { unit: "processor s", digits: 2, of: ({ processorSeconds }) => processorSeconds, isCompared: true },
  { unit: "MB", digits: 0, of: ({ megabytes }) => megabytes, isCompared: true },
  { unit: "files written", digits: 0, of: ({ written }) => written, isCompared: false },
];

function ratio(own: number | undefined, other: number | undefined): string {
  return own === undefined || other === undefined || other === 0 ? "—" : (own / other).toFixed(2);
}
