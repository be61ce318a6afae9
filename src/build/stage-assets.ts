import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { MadeFile } from "./planned-page.ts";
import { writeWhole } from "./write-whole.ts";

/** A file that waits to be copied into the output. */
export type StagedFile = { readonly from: string; readonly file: string };

/** Brings `folder`, a part of the cache, to exactly these files; each is copied to `assets/` under its name. */
export function stageAssets(folder: string, files: readonly MadeFile[]): StagedFile[] {
  const staged = files.map(({ file, bytes }) => {
    const from = join(folder, file);
    // Left alone where it is right: what is not written anew need not be hashed again either.
    if (!holds(from, bytes)) writeWhole(from, bytes);
    return { from, file: `assets/${file}` };
  });
  const wanted = new Set(files.map(({ file }) => file));
  for (const name of readdirSync(folder))
    if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  return staged;
}

function holds(file: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
