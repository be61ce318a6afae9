import { brotliCompressSync } from "node:zlib";

/** Bytes of all scripts that a page may bring before its reader touches anything: the one that stands in it, and files. */
export const mostBeforeTouch = 2048;

/** What a text weighs on its way: with brotli, as every browser of the last years takes it, at the level for files that are packed once. */
export function packedBytes(text: string): number {
  return brotliCompressSync(text).length;
}
