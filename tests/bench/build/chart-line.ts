import { chartText } from "./chart-text.ts";
import type { Measurement } from "./measure-size.ts";

const barHeight = 13;
/** Kept free behind the longest bar, for its figure. */
const figureRoom = 98;

/** Where one contender's bar stands, and whose others it is drawn to scale with. */
export type ChartLine = {
  readonly size: Measurement;
  readonly case: string;
  /** Nashra first. */
  readonly names: readonly string[];
  readonly place: number;
  readonly left: number;
  readonly room: number;
  readonly middle: number;
};

/** A bar with its seconds and the multiple of Nashra's behind it, or why there is none. */
export function chartLine({ size, case: name, names, place, left, room, middle }: ChartLine): string {
  const all = names.map(
    (own) => size.measured.find((run) => run.contender === own && run.case === name)?.seconds,
  );
  const [nashra, seconds] = [all[0], all[place]];
  if (seconds === undefined) {
    const reason =
      size.leftOut.find(({ contender }) => contender === names[place])?.briefly ?? "not measured";
    return chartText(left, middle + 5, reason, "aside");
  }
  const longest = Math.max(...all.map((one) => one ?? 0));
  const length = Math.max(1.5, (seconds / longest) * (room - figureRoom));
  const [barPurpose, purpose] = place === 0 ? ["own-bar", "own"] : ["bar", "peer"];
  return [
    `<rect class="${barPurpose}" x="${left.toFixed(1)}" y="${middle - barHeight / 2}" width="${length.toFixed(1)}" height="${barHeight}" rx="2"/>`,
    chartText(left + length + 7, middle + 5, figure(seconds), purpose),
    place === 0 || nashra === undefined
      ? ""
      : chartText(left + room, middle + 5, multiple(seconds / nashra), "times"),
  ].join("");
}

/** Three digits that matter. */
function figure(value: number): string {
  return `${value.toFixed(digits(value))} s`;
}

function multiple(value: number): string {
  return `× ${value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)}`;
}

function digits(value: number): number {
  if (value >= 100) return 0;
  return value >= 10 ? 1 : 2;
}
