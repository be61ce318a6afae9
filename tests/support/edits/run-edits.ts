import { rmSync } from "node:fs";
import { commitAll } from "./checkout-edits.ts";
import { type Comparison, compareBuilds } from "./compare-builds.ts";
import type { Edit } from "./edit.ts";
import { makeRandomNewsroom, type Way } from "./random-newsroom.ts";

/** Where a build went wrong: after the `step`-th edit, counted from 0, and how. */
export type WrongBuild = { readonly step: number; readonly why: string };

/** Hears of every build that was right. */
export type OnStep = (edit: Edit, comparison: Comparison) => void;

/**
 * Makes a newsroom in the empty folder `work`, builds it, and builds it again after each of the edits. Gives the first
 * build that differs from a clean one. With `onlyLast` none but the last is compared.
 */
export async function runEdits(
  work: string,
  way: Way,
  edits: readonly Edit[],
  onlyLast = false,
  onStep: OnStep = () => undefined,
): Promise<WrongBuild | undefined> {
  rmSync(work, { recursive: true, force: true });
  const room = makeRandomNewsroom(work, way);
  commitAll(room);
  await compareBuilds(room, true);
  let settled: string | undefined = room.output;
  for (const [step, edit] of edits.entries()) {
    Object.assign(room, { otherCode: undefined, failsFirst: false });
    edit.apply(room);
    try {
      const comparison = await compareBuilds(room, onlyLast && step < edits.length - 1);
      const { isBuilt, touched, differences } = comparison;
      if (differences.length > 0) return { step, why: `differs in ${differences.join(", ")}` };
      if (edit.changesNothing && settled === room.output && touched.length > 0)
        return { step, why: `has written ${touched.join(", ")}` };
      onStep(edit, comparison);
      settled = isBuilt && room.otherCode === undefined ? room.output : undefined;
    } catch (error) {
      return { step, why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }
  return undefined;
}
