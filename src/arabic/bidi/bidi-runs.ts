import { endsArabic } from "./last-strong.ts";
import { LONG_NUMBER_RUN } from "./long-number-run.ts";
import { NAME_RUN } from "./name-run.ts";
import { NUMBER_RUN, numberRuns } from "./number-run.ts";
import { OTHER_LETTERS } from "./other-letters.ts";
import type { Run } from "./run.ts";

/** Long numbers first, since each starts as a short one would; names before numbers for «4K» and «20th». */
const RUN = new RegExp(`(${LONG_NUMBER_RUN})|(${NAME_RUN})|${NUMBER_RUN}`, "vy");

/** Where a run can start. Looking only there takes a tenth of the time. */
const startOfRun = String.raw`[0-9\u0660-\u0669\u06F0-\u06F9${OTHER_LETTERS}@#$€£¥+\-−±(]`;
const START = new RegExp(startOfRun, "g");
const ANY_START = new RegExp(startOfRun);

const ARABIC_INDIC = /[\u0660-\u0669]/;

/** A text in pieces, and whether its last letter (or, without one, the last before it) is Arabic. */
type Parted = { readonly runs: Run[]; readonly endsArabic: boolean };

/**
 * Parts a piece of a right-to-left text into what may stand as it is and what must be isolated: names in other scripts,
 * addresses, telephone numbers, numbers that the algorithm would turn round. `afterArabic` says whether the last letter
 * before the text is Arabic; at the start of a block it is not.
 */
export function bidiRuns(text: string, afterArabic: boolean): Parted {
  const runs: Run[] = [];
  let arabic = afterArabic;
  let end = 0;
  for (let match = nextRun(text, 0); match !== null; match = nextRun(text, end)) {
    const between = text.slice(end, match.index);
    arabic = endsArabic(between) ?? arabic;
    if (between !== "") runs.push({ text: between, isolation: "none" });
    for (const run of runsOf(match, arabic)) runs.push(run);
    end = match.index + match[0].length;
  }
  const rest = text.slice(end);
  if (rest !== "") runs.push({ text: rest, isolation: "none" });
  return { runs: joinedRuns(runs), endsArabic: endsArabic(rest) ?? arabic };
}

/** Cheap: when false, {@link bidiRuns} finds nothing to isolate. */
export function canHoldRun(text: string): boolean {
  return ANY_START.test(text);
}

function nextRun(text: string, from: number): RegExpExecArray | null {
  START.lastIndex = from;
  for (let start = START.exec(text); start !== null; start = START.exec(text)) {
    RUN.lastIndex = start.index;
    const match = RUN.exec(text);
    if (match !== null) return match;
  }
  return null;
}

function runsOf([text, longNumber, name]: RegExpExecArray, afterArabic: boolean): Run[] {
  if (longNumber !== undefined) return [{ text, isolation: ARABIC_INDIC.test(text) ? "override" : "ltr" }];
  if (name !== undefined) return [{ text, isolation: "auto" }];
  return numberRuns(text, afterArabic);
}

function joinedRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.isolation === "none" && run.isolation === "none")
      joined[joined.length - 1] = { text: last.text + run.text, isolation: "none" };
    else joined.push(run);
  }
  return joined;
}
