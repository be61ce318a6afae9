import type { OnProgress, Stage } from "../build/progress.ts";
import type { CommandOptions } from "./command-options.ts";
import { reportWords } from "./report-words.ts";

/** Where progress is shown: `isTerminal` says that a line can be written over. */
export type Screen = { readonly isTerminal: boolean; readonly write: (text: string) => void };

/** How long a stage took, in milliseconds. */
export type StageTime = { readonly stage: Stage; readonly milliseconds: number };

/** Listens to a build. `end` clears what it drew and tells how long each stage took, in the order they came. */
export type ProgressListener = { readonly onProgress: OnProgress; readonly end: () => StageTime[] };

/** A terminal's line is drawn anew at most this often, and a log gets a further line of a long stage: milliseconds. */
const every = { terminal: 100, log: 15_000 };

/** Back to the start of the line, and everything on it gone (ECMA-48: EL). */
const clearLine = "\r\u001B[K";

/**
 * Shows on a terminal one line that renews itself: stage, count, time left. Elsewhere (CI keeps whatever is written)
 * each stage has its line. Nothing with `--quiet`. `clock` gives milliseconds from any start.
 */
export function showProgress(
  { language, quiet }: Pick<CommandOptions, "language" | "quiet">,
  screen: Screen,
  clock: () => number,
): ProgressListener {
  const words = reportWords[language];
  const begun: { readonly stage: Stage; readonly at: number }[] = [];
  let shown = Number.NEGATIVE_INFINITY;
  const show = (line: string) => {
    if (quiet) return;
    shown = clock();
    screen.write(screen.isTerminal ? `${clearLine}${line}` : `${line}\n`);
  };
  return {
    onProgress: ({ stage, done, total }) => {
      const now = clock();
      const isNew = begun.at(-1)?.stage !== stage;
      if (isNew) begun.push({ stage, at: now });
      if (!isNew && now - shown < (screen.isTerminal ? every.terminal : every.log)) return;
      const spent = now - (begun.at(-1)?.at ?? now);
      show(words.progress(stage, done, total, secondsLeft(spent, done, total)));
    },
    end: () => {
      if (!quiet && screen.isTerminal && begun.length > 0) screen.write(clearLine);
      return stageTimes(begun, clock());
    },
  };
}

/** Undefined while too little is done to tell: threads that get ready make the first pages the slowest. */
function secondsLeft(spent: number, done: number, total: number): number | undefined {
  const tellable = spent > 1000 && done > 0 && done * 200 >= total && done <= total;
  return tellable ? Math.ceil((spent * (total - done)) / done / 1000) : undefined;
}

function stageTimes(
  begun: readonly { readonly stage: Stage; readonly at: number }[],
  end: number,
): StageTime[] {
  return begun.map(({ stage, at }, index) => ({
    stage,
    milliseconds: Math.round((begun[index + 1]?.at ?? end) - at),
  }));
}
