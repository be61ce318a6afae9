import { readFileSync } from "node:fs";
import { addStored, hashOf, type StoredCache } from "./stored-cache.ts";
import type { MadeBundle, WrittenFile } from "./what-was-written.ts";

/** One line of the journal: what is not to be believed any more, or what was learned. */
export type Change =
  | { readonly forget: { readonly files: readonly string[]; readonly bundles: readonly string[] } }
  | { readonly learn: StoredCache };

/** `isWhole`: it is there and more can be added at its end. `isTorn`: its end is no line of ours. */
export type Journal = {
  readonly changes: readonly Change[];
  readonly isWhole: boolean;
  readonly isTorn: boolean;
};

export const noJournal: Journal = { changes: [], isWhole: false, isTorn: false };

/**
 * The last line may be torn: whoever was killed while adding «forget» has written nothing yet, and who was killed while
 * adding «learn» has written nothing that the line before has not declared forgotten.
 */
export function readJournal(file: string, base: string): Journal {
  const [first, ...lines] = textOf(file).split("\n");
  if (first !== base) return noJournal;
  const changes: Change[] = [];
  for (const line of lines) {
    const change = changeIn(line);
    if (change === undefined) break;
    changes.push(change);
  }
  const isTorn = lines.length !== changes.length + 1 || lines.at(-1) !== "";
  return { changes, isWhole: !isTorn, isTorn };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** With its hash before it, which shows that it is ours and whole. */
export function lineOf(change: Change): string {
  const text = JSON.stringify(change);
  return `${hashOf(text)} ${text}\n`;
}

/** Undefined when the line is torn. Its hash has shown that it is ours. */
function changeIn(line: string): Change | undefined {
  const text = line.slice(line.indexOf(" ") + 1);
  return line.startsWith(`${hashOf(text)} `) ? JSON.parse(text) : undefined;
}

/** Follows one change. */
export function applyChange(
  change: Change,
  files: Map<string, WrittenFile>,
  bundles: Map<string, MadeBundle>,
): void {
  if ("learn" in change) addStored(change.learn, files, bundles);
  else {
    for (const file of change.forget.files) files.delete(file);
    for (const place of change.forget.bundles) bundles.delete(place);
  }
}

/** How many files and bundles a change speaks of. */
export function entriesOf(change: Change): number {
  const { files, bundles } = "learn" in change ? change.learn : change.forget;
  return files.length + bundles.length;
}
