import { lstatSync } from "node:fs";

/** Size in bytes and modification time in milliseconds: enough to see that somebody else wrote a file. */
export type FileStamp = { readonly size: number; readonly time: number };

/** Of what we never left. */
export const strange: FileStamp = { size: -1, time: -1 };

/** A link is never what we left, whatever it leads to. */
export function stampOf(file: string): FileStamp {
  const facts = lstatSync(file);
  return facts.isFile() ? { size: facts.size, time: facts.mtimeMs } : strange;
}
