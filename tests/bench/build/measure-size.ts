import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Case, cases, type Site } from "./cases.ts";
import type { Contender } from "./contender.ts";
import { filesSince } from "./files-since.ts";
import type { InventedArchive } from "./invented-archive.ts";
import { median } from "./median.ts";
import { type Run, runProcess } from "./run-process.ts";

/** One contender in one case, the median of all rounds. */
export type Measured = Run & {
  readonly contender: string;
  readonly case: string;
  /** Files that the build wrote, changed or not. */
  readonly written: number;
};

/** The clock of a file system is coarser than ours. */
const tick = 10;

/**
 * Builds one archive with every contender, case after case, in `rounds` rounds. Contenders take turns within a case, another
 * one first in every round; each round starts in an output folder of its own. Inputs were just
 * written, so they are warm. Who takes over ten minutes is left out from then on.
 */
export async function measureSize(
  contenders: readonly Contender[],
  archive: InventedArchive,
  folder: string,
  rounds: number,
): Promise<readonly Measured[]> {
  for (const contender of contenders) contender.prepare(join(folder, contender.name), archive);
  const runs: Measured[] = [];
  const tooSlow = new Set<Contender>();
  for (let round = 0; round < rounds; round += 1) {
    const outputs = join(folder, `round-${round}`);
    mkdirSync(outputs);
    const undo: (() => void)[] = [];
    for (const one of cases)
      for (const contender of inTurn(contenders, round)) {
        if (tooSlow.has(contender)) continue;
        const measured = await measureOne(one, { contender, folder, archive, round }, undo);
        if (measured === undefined) tooSlow.add(contender);
        else runs.push(measured);
      }
    for (const takeBack of undo.reverse()) takeBack();
    rmSync(outputs, { recursive: true });
  }
  return contenders.flatMap(({ name }) => cases.flatMap((one) => together(runs, name, one.name)));
}

function inTurn<One>(all: readonly One[], round: number): readonly One[] {
  const first = round % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

async function measureOne(
  { name, change }: Case,
  { contender, folder, archive, round }: Site,
  undo: (() => void)[],
): Promise<Measured | undefined> {
  const site = join(folder, contender.name);
  const output = join(folder, `round-${round}`, contender.name);
  const changed = change({ contender, folder: site, archive, round });
  undo.push(changed.undo);
  const since = Date.now() - tick;
  const run = await runProcess(contender.command(site, output, `${output}-memory`));
  if (run === undefined) return undefined;
  if (!readFileSync(join(output, changed.page), "utf8").includes(changed.text))
    throw new Error(`${contender.name}, ${name}: ${changed.page} does not hold «${changed.text}»`);
  process.stderr.write(`round ${round + 1} · ${name} · ${contender.name} · ${run.seconds.toFixed(2)} s\n`);
  return { contender: contender.name, case: name, ...run, written: filesSince(output, since).written };
}

function together(runs: readonly Measured[], contender: string, name: string): readonly Measured[] {
  const own = runs.filter((run) => run.contender === contender && run.case === name);
  if (own.length === 0) return [];
  const middle = (of: (run: Measured) => number | undefined) => {
    const values = own.flatMap((run) => of(run) ?? []);
    return values.length === 0 ? undefined : median(values);
  };
  return [
    {
      contender,
      case: name,
      seconds: median(own.map(({ seconds }) => seconds)),
      processorSeconds: middle(({ processorSeconds }) => processorSeconds),
      megabytes: middle(({ megabytes }) => megabytes),
      written: median(own.map(({ written }) => written)),
    },
  ];
}
