import { hash } from "node:crypto";
import type { FileStamp } from "./output-folder.ts";
import type { BuildCache, MadeBundle, WrittenFile } from "./what-was-written.ts";

/** A build cache, or a part of one, as JSON holds it. */
export type StoredCache = {
  readonly files: readonly StoredFile[];
  readonly bundles: readonly StoredBundle[];
};

type StoredFile = readonly [file: string, fingerprint: string, key: number, size: number, time: number];
type StoredBundle = readonly [
  place: string,
  fingerprint: string,
  key: number,
  files: readonly (readonly [file: string, size: number, time: number])[],
];

/** Ready for JSON. */
export function stored({ files, bundles }: BuildCache): StoredCache {
  return {
    files: [...files].map(([file, { fingerprint, key, size, time }]) => [file, fingerprint, key, size, time]),
    bundles: [...bundles].map(([place, bundle]) => [
      place,
      bundle.fingerprint,
      bundle.key,
      [...bundle.files].map(([file, { size, time }]) => [file, size, time] as const),
    ]),
  };
}

/** Adds what was read to what is known. Throws when it is not of our form. */
export function addStored(
  read: StoredCache | Record<string, unknown>,
  files: Map<string, WrittenFile>,
  bundles: Map<string, MadeBundle>,
): void {
  for (const entry of listIn(read.files)) {
    const [file, fingerprint, key, size, time] = listIn(entry);
    if (typeof file !== "string" || typeof fingerprint !== "string" || typeof key !== "number")
      throw new Error("torn");
    files.set(file, { fingerprint, key, ...stamp(size, time) });
  }
  for (const entry of listIn(read.bundles)) {
    const [place, fingerprint, key, made] = listIn(entry);
    if (typeof place !== "string" || typeof fingerprint !== "string" || typeof key !== "number")
      throw new Error("torn");
    bundles.set(place, { fingerprint, key, files: new Map(listIn(made).map(stampedFile)) });
  }
}

function stampedFile(entry: unknown): [string, FileStamp] {
  const [file, size, time] = listIn(entry);
  if (typeof file !== "string") throw new Error("torn");
  return [file, stamp(size, time)];
}

function listIn(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("torn");
  return value;
}

function stamp(size: unknown, time: unknown): FileStamp {
  if (typeof size !== "number" || typeof time !== "number") throw new Error("torn");
  return { size, time };
}

/** Enough to see an accident: 80 bits of SHA-1. */
export function hashOf(text: string): string {
  return hash("sha1", text, "hex").slice(0, 20);
}
