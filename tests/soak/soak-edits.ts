import { join } from "node:path";
import { checkRandomEdits, editRounds, roundName } from "../support/edits/check-random-edits.ts";

/** The long version of tests/build/random-edits.test.ts: prints each round, and how often each kind of edit was made. */
export async function soakEdits(work: string, edits: number, seed: number): Promise<string> {
  const kinds = new Map<string, number>();
  let changing = 0;
  for (const round of editRounds(edits, seed)) {
    const started = performance.now();
    await checkRandomEdits(join(work, "edits"), round, ({ kind }, { touched }) => {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (touched.length > 0) changing += 1;
    });
    console.log(`${roundName(round)}: ${Math.round((performance.now() - started) / 1000)} s`);
  }
  for (const [kind, count] of [...kinds].sort(([, one], [, other]) => other - one))
    console.log(`${String(count).padStart(6)}  ${kind}`);
  return `${edits} edits from seed ${seed}: ${changing} changed the output; every build gave the bytes of a clean one.`;
}
