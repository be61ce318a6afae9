import { median } from "./median.ts";
import type { Run } from "./run-process.ts";

/** One contender in one case: one build, or the medians of several. */
export type Measured = Run & {
  readonly contender: string;
  readonly case: string;
  /** Files that the build wrote, changed or not. */
  readonly written: number;
};

/** The medians of builds of one contender in one case; nothing when there was none. */
export function medians(runs: readonly Measured[]): readonly Measured[] {
  const [first] = runs;
  if (first === undefined) return [];
  const middle = (of: (run: Measured) => number | undefined) => {
    const values = runs.flatMap((run) => of(run) ?? []);
    return values.length === 0 ? undefined : median(values);
  };
  return [
    {
      contender: first.contender,
      case: first.case,
      seconds: median(runs.map(({ seconds }) => seconds)),
      processorSeconds: middle(({ processorSeconds }) => processorSeconds),
      megabytes: middle(({ megabytes }) => megabytes),
      written: median(runs.map(({ written }) => written)),
    },
  ];
}
