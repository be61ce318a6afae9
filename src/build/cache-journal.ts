import { readFileSync } from "node:fs";
import { hashOf, lessonFrom, storedLesson } from "./stored-cache.ts";
import type { BuildCache, Learned } from "./what-was-written.ts";

/** One line of the journal: what is not to be believed any more, or what was learned. */
export type Change =
  | { readonly forget: { readonly files: readonly string[]; readonly bundles: readonly string[] } }
  | { readonly learn: Learned };

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
  const text = JSON.stringify("learn" in change ? { learn: storedLesson(change.learn) } : change);
  return `${hashOf(text)} ${text}\n`;
}

/** Undefined when the line is torn. Its hash has shown that it is ours. */
function changeIn(line: string): Change | undefined {
  const text = line.slice(line.indexOf(" ") + 1);
  if (!line.startsWith(`${hashOf(text)} `)) return undefined;
  const change = JSON.parse(text);
  return "learn" in change ? { learn: lessonFrom(change.learn) } : change;
}

/** What is known after a change. */
export function changed({ files, bundles }: BuildCache, change: Change): BuildCache {
  if ("learn" in change) {
    const { learn } = change;
    return { files: files.with(learn.files), bundles: new Map([...bundles, ...learn.bundles]) };
  }
  const { forget } = change;
  const left = new Map(bundles);
  for (const place of forget.bundles) left.delete(place);
  return { files: files.with(forget.files.map((file) => [file, undefined] as const)), bundles: left };
}

/** How many files and bundles a change speaks of. */
export function entriesOf(change: Change): number {
  if ("learn" in change) return change.learn.files.size + change.learn.bundles.size;
  return change.forget.files.length + change.forget.bundles.length;
}
