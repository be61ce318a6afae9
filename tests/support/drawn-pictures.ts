import { existsSync, linkSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where tests keep the photographs that they have made: each takes half a second, and dozens of tests build the same. */
const drawn = join(dirname(dirname(import.meta.dirname)), ".cache", "drawn-by-tests");

/** Tests make a few dozen; what edits of the code have left behind goes at times. */
const most = 400;

/** Lays what tests have drawn into a build's new cache folder, as CI restores its cache; the build takes what it needs. */
export function layDrawnPictures(cache: string): void {
  const folder = keptIn(cache);
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  for (const name of namesIn(drawn)) link(join(drawn, name), join(folder, name));
}

/** Keeps for other tests what a build has drawn. */
export function keepDrawnPictures(cache: string): void {
  const names = namesIn(keptIn(cache)).filter((name) => !name.endsWith(".new"));
  if (namesIn(drawn).length > most) rmSync(drawn, { recursive: true, force: true });
  mkdirSync(drawn, { recursive: true });
  for (const name of names) link(join(keptIn(cache), name), join(drawn, name));
}

function keptIn(cache: string): string {
  return join(cache, "made", "pictures");
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** One file under two names costs nothing. Another test may do the same now, and two disks share no file. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Then it is drawn again.
  }
}
