import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "./cases.ts";
import type { Contender } from "./contender.ts";
import type { InventedArchive } from "./invented-archive.ts";
import type { LeftOut } from "./left-out.ts";
import { measureBuild } from "./measure-build.ts";
import { type Measured, medians } from "./measured.ts";
import { outputFaults } from "./output-faults.ts";

/** What was measured at one size of archive. */
export type Measurement = {
  readonly articles: number;
  readonly measured: readonly Measured[];
  readonly leftOut: readonly LeftOut[];
};

/** Whoever takes longer than this many seconds for one build is not asked for another round. */
export const longBuild = 200;

/**
 * Builds one archive with every contender, case after case, in `rounds` rounds. Contenders take turns within a case, another
 * one first in every round; each round starts in an output folder of its own. Inputs were just written, so they are warm.
 * Who takes too much time or memory is left out from then on. Throws when an output lacks what the others have.
 */
export async function measureSize(
  contenders: readonly Contender[],
  cases: readonly Case[],
  archive: InventedArchive,
  folder: string,
  rounds: number,
): Promise<Measurement> {
  const siteOf = ({ name }: Contender) => join(folder, name);
  for (const contender of contenders) contender.prepare(siteOf(contender), archive);
  const runs: Measured[] = [];
  const leftOut = new Map<Contender, LeftOut>();
  for (let round = 0; round < rounds; round += 1) {
    const asked = contenders.filter(
      ({ name }) => !runs.some((run) => run.contender === name && run.seconds > longBuild),
    );
    const outputs = join(folder, `round-${round}`);
    mkdirSync(outputs);
    const undo: (() => void)[] = [];
    for (const one of cases)
      for (const contender of inTurn(asked, round)) {
        if (leftOut.has(contender)) continue;
        const site = { contender, folder: siteOf(contender), archive, round };
        const change = one.change(site);
        undo.push(change.undo);
        const output = join(outputs, contender.name);
        const measured = await measureBuild(one, site, change, output);
        if ("stopped" in measured) leftOut.set(contender, stopped(contender, one, measured.stopped));
        else runs.push(measured);
        if (round === 0 && one.key === "cold" && !leftOut.has(contender))
          refuseFaults(contender, output, archive);
      }
    for (const takeBack of undo.reverse()) takeBack();
    rmSync(outputs, { recursive: true });
  }
  const of = ({ name }: Contender, one: Case) =>
    runs.filter((run) => run.contender === name && run.case === one.name);
  return {
    articles: archive.size,
    measured: contenders.flatMap((contender) => cases.flatMap((one) => medians(of(contender, one)))),
    leftOut: [...leftOut.values()],
  };
}

function inTurn<One>(all: readonly One[], round: number): readonly One[] {
  const first = all.length === 0 ? 0 : round % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

function stopped({ name }: Contender, one: Case, briefly: string): LeftOut {
  return { contender: name, briefly, reason: `stopped in «${one.name}»: ${briefly}` };
}

function refuseFaults(contender: Contender, output: string, archive: InventedArchive): void {
  const faults = outputFaults(contender, output, archive);
  if (faults.length > 0)
    throw new Error(`${contender.name} does not write what the others write:\n${faults.join("\n")}`);
}
