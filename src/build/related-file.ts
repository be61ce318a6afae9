import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { endianness } from "node:os";
import { join } from "node:path";
import type { RelatedMemory } from "../archive/related-memory.ts";
import { writeWhole } from "./write-whole.ts";

/** Where it is kept, for which content folder, and the hash of the code that chooses: another may choose otherwise. */
export type RelatedPlace = { readonly cache: string; readonly content: string; readonly code: string };

/** Raise it when the form changes: an older file is then as good as none. */
const format = 2;

/** Nothing when the file is missing, torn or of other code: then all is chosen anew, which is slow and right. */
export function readRelated({ cache, content, code }: RelatedPlace): RelatedMemory | undefined {
  try {
    const bytes = readFileSync(fileFor(cache, content));
    const rest = bytes.subarray(bytes.indexOf("\n") + 1);
    if (bytes.toString("latin1", 0, bytes.length - rest.length) !== hashLine(rest)) return undefined;
    const end = rest.indexOf("\n");
    const head: Head = JSON.parse(rest.toString("utf8", 0, end));
    return head.against === against(code) ? memoryFrom(head, rest.subarray(end + 1)) : undefined;
  } catch {
    return undefined;
  }
}

/** Saved whole or not at all. Of some megabytes: for an unchanged memory it is not worth it. */
export function saveRelated({ cache, content, code }: RelatedPlace, memory: RelatedMemory): void {
  const parts = partsOf(memory);
  const lengths = parts.map(({ byteLength }) => byteLength);
  const head = headLine({ against: against(code), living: memory.living, lengths });
  const start = hashLength + head.length;
  const file = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + length, start));
  file.write(head, hashLength, "latin1");
  let end = start;
  for (const { buffer, byteOffset, byteLength } of parts) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), end);
    end += byteLength;
  }
  file.write(hashLine(file.subarray(hashLength)), "latin1");
  writeWhole(fileFor(cache, content), file);
}

/** The second line of the file; the first is the hash of all that follows. `lengths` are those of the parts, in bytes. */
type Head = { readonly against: string; readonly living: number; readonly lengths: readonly number[] };

/** What SHA-256 takes in hexadecimal, and the end of its line. */
const hashLength = 65;

/** Filled with spaces, so that the numbers behind it begin where a multiple of their size leads. */
function headLine(head: Head): string {
  const text = JSON.stringify(head);
  const length = Math.ceil((hashLength + text.length + 1) / 8) * 8 - hashLength - 1;
  return `${text.padEnd(length)}\n`;
}

/** Numbers stand in the file as they do in memory. */
function against(code: string): string {
  return `${format} ${endianness()} ${code}`;
}

function hashLine(rest: Uint8Array): string {
  return `${hash("sha256", rest, "hex")}\n`;
}

function fileFor(cache: string, content: string): string {
  return join(cache, `related-${hash("sha256", content, "hex").slice(0, 16)}.bin`);
}

type Part = Float64Array | Int32Array | Uint16Array | Uint8Array;

/** In the order in which `memoryFrom` takes them: those of larger numbers first. */
function partsOf({ identities, articles, names, rows }: RelatedMemory): Part[] {
  const { days, sections, starts, signs, weights } = articles;
  return [identities, days, sections, starts, signs, names.ends, rows, names.letters, weights];
}

/** The numbers are not copied: they stay where the file was read to. */
function memoryFrom({ living, lengths }: Head, bytes: Buffer): RelatedMemory | undefined {
  let [part, start] = [0, bytes.byteOffset];
  const next = <Numbers>(
    view: (buffer: ArrayBufferLike, start: number, length: number) => Numbers,
  ): Numbers => {
    const length = lengths[part] ?? 0;
    start += length;
    part += 1;
    return view(bytes.buffer, start - length, length);
  };
  const identities = next((buffer, start, length) => new Float64Array(buffer, start, length / 8));
  const numbers = () => next((buffer, start, length) => new Int32Array(buffer, start, length / 4));
  const [days, sections, starts, signs] = [numbers(), numbers(), numbers(), numbers()];
  const [ends, rows] = [numbers(), numbers()];
  const letters = next((buffer, start, length) => new Uint16Array(buffer, start, length / 2));
  const weights = next((buffer, start, length) => new Uint8Array(buffer, start, length));
  if (identities.length !== days.length) return undefined;
  const articles = { signCount: ends.length, days, sections, starts, signs, weights };
  return { identities, articles, names: { letters, ends }, living, rows };
}
