import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/** A recording may be larger than memory, so no file is read at once. */
const chunkBytes = 1024 * 1024;

/** SHA-256 of a file's bytes, hexadecimal; `see` gets them piece by piece, and must not keep them. */
export function hashFile(path: string, see: (chunk: Uint8Array) => void = () => undefined): string {
  const hash = createHash("sha256");
  const chunk = Buffer.alloc(chunkBytes);
  const file = openSync(path, "r");
  try {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, size));
      see(chunk.subarray(0, size));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}
