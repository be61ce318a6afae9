import { fewestEdits } from "./fewest-edits.ts";
import type { Way } from "./random-newsroom.ts";
import { type OnStep, runEdits } from "./run-edits.ts";
import { someEdits } from "./some-edits.ts";

/** So many random edits of one newsroom, chosen by its number and the seed that it shares with the other rounds. */
export type Round = {
  readonly way: Way;
  readonly edits: number;
  readonly number: number;
  readonly seed: number;
};

/** In turn, so that everything is seen soon. */
const ways: readonly Way[] = [
  { scale: "small", lastGood: "none", ifChanged: false },
  { scale: "plain", lastGood: "folder", ifChanged: false },
  { scale: "large", lastGood: "none", ifChanged: false },
  { scale: "small", lastGood: "folder", ifChanged: true },
  { scale: "plain", lastGood: "git", ifChanged: false },
  { scale: "small", lastGood: "none", ifChanged: false, inSession: true },
];

/** After so many edits a newsroom is no longer what it was, and a failure takes long to repeat. */
const longest = 50;

/** Cuts `edits` into rounds of every way. The same numbers give the same rounds. */
export function editRounds(edits: number, seed: number): Round[] {
  const count = Math.max(ways.length, Math.ceil(edits / longest));
  return Array.from({ length: count }, (_, index) => ({
    way: ways[index % ways.length] ?? { scale: "small", lastGood: "none", ifChanged: false },
    edits: Math.floor((edits * (index + 1)) / count) - Math.floor((edits * index) / count),
    number: index + 1,
    seed,
  }));
}

/** How a round is called in reports. */
export function roundName({ way, edits, number, seed }: Round): string {
  const more = [
    ...(way.lastGood === "none"
      ? []
      : [`last good versions from ${way.lastGood === "git" ? "git" : "a folder"}`]),
    ...(way.ifChanged ? ["--if-changed"] : []),
    ...(way.inSession ? ["in one session"] : []),
  ];
  return [`${edits} edits of a ${way.scale} newsroom`, ...more, `round ${number} of seed ${seed}`].join(", ");
}

/**
 * Runs a round in the folder `work`, which must not be there. Throws when a build differs from a clean one, with the
 * fewest of its edits that still lead there.
 */
export async function checkRandomEdits(work: string, round: Round, onStep?: OnStep): Promise<void> {
  const { way, number, seed } = round;
  const edits = someEdits(way, round.edits, seed + number - 1);
  const wrong = await runEdits(work, way, edits, false, onStep);
  if (wrong === undefined) return;
  const fewest = await fewestEdits(work, way, edits.slice(0, wrong.step + 1), 90_000);
  const steps = fewest.map(({ name }, index) => `  ${index + 1}. ${name}`);
  const found = `${roundName(round)}: the build after edit ${wrong.step + 1} ${wrong.why}`;
  throw new Error([found, "The fewest edits found that lead there:", ...steps].join("\n"));
}
