import { existsSync, watch } from "node:fs";
import { join } from "node:path";

/** The files that were saved, by absolute path; undefined when the system has not named them all. */
export type Saved = readonly string[] | undefined;

/** Editors' programs save in several steps; what comes within this time is one save. Milliseconds. */
const quiet = 40;

/**
 * Watches the folders from now on, and calls `react` after a change below one of them; never twice at once, never missing
 * the last change, and not before `ready` has come to its end.
 */
export function watchFolders(
  folders: readonly string[],
  ready: Promise<unknown>,
  react: (saved: Saved) => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let last = ready;
  let names = new Set<string | undefined>();
  const reactNow = () => {
    const saved = [...names];
    names = new Set();
    if (saved.length === 0) return undefined;
    return react(saved.includes(undefined) ? undefined : saved.filter((name) => name !== undefined));
  };
  const schedule = (name: string | undefined) => {
    names.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(reactNow);
    }, quiet);
  };
  // Not persistent: where nothing can be served, the process ends.
  for (const folder of folders.filter((name) => existsSync(name)))
    watch(folder, { recursive: true, persistent: false })
      .on("change", (_, name) => schedule(typeof name === "string" ? join(folder, name) : undefined))
      // Some systems say so when a folder is removed.
      .on("error", () => schedule(undefined));
}
