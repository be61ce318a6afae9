import { hash } from "node:crypto";
import type { FileStamp } from "./file-stamp.ts";
import { isRecord } from "./is-record.ts";
import type { BuildCache, Learned, MadeBundle } from "./what-was-written.ts";
import { type FileColumns, type WrittenFile, WrittenFiles } from "./written-files.ts";

/** A whole build cache as JSON holds it. */
export type StoredCache = { readonly columns: FileColumns; readonly bundles: readonly StoredBundle[] };

/** What was learned, as JSON holds it: of few files an entry for each. */
export type StoredLesson = {
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

/** Ready for JSON; files must stand in columns. */
export function storedCache({ files, bundles }: BuildCache): StoredCache {
  return { columns: files.columns, bundles: storedBundles(bundles) };
}

/** The cache that was stored. Throws when it is not of our form. */
export function cacheFrom(read: Record<string, unknown>): BuildCache {
  return { files: WrittenFiles.in(columnsIn(read["columns"])), bundles: new Map(bundlesIn(read["bundles"])) };
}

/** Ready for JSON. */
export function storedLesson({ files, bundles }: Learned): StoredLesson {
  return {
    files: [...files].map(([file, { fingerprint, key, size, time }]) => [file, fingerprint, key, size, time]),
    bundles: storedBundles(bundles),
  };
}

/** What was learned. Throws when it is not of our form. */
export function lessonFrom(stored: StoredLesson): Learned {
  return {
    files: new Map(
      listIn(stored.files).map((entry): [string, WrittenFile] => {
        const [file, fingerprint, key, size, time] = listIn(entry);
        if (typeof file !== "string" || typeof fingerprint !== "string" || typeof key !== "number")
          throw new Error("torn");
        return [file, { fingerprint, key, ...stamp(size, time) }];
      }),
    ),
    bundles: new Map(bundlesIn(stored.bundles)),
  };
}

function storedBundles(bundles: BuildCache["bundles"]): StoredBundle[] {
  return [...bundles].map(([place, bundle]) => [
    place,
    bundle.fingerprint,
    bundle.key,
    [...bundle.files].map(([file, { size, time }]) => [file, size, time] as const),
  ]);
}

function bundlesIn(stored: unknown): [string, MadeBundle][] {
  return listIn(stored).map((entry) => {
    const [place, fingerprint, key, made] = listIn(entry);
    if (typeof place !== "string" || typeof fingerprint !== "string" || typeof key !== "number")
      throw new Error("torn");
    return [place, { fingerprint, key, files: new Map(listIn(made).map(stampedFile)) }];
  });
}

/** All of one length. */
function columnsIn(stored: unknown): FileColumns {
  if (!isRecord(stored)) throw new Error("torn");
  const columns = {
    names: textsIn(stored["names"]),
    fingerprints: textsIn(stored["fingerprints"]),
    keys: numbersIn(stored["keys"]),
    sizes: numbersIn(stored["sizes"]),
    times: numbersIn(stored["times"]),
    turns: numbersIn(stored["turns"]),
  };
  const { length } = columns.names;
  if (Object.values(columns).some((column) => column.length !== length)) throw new Error("torn");
  return columns;
}

function textsIn(value: unknown): string[] {
  if (!Array.isArray(value) || !value.every((one) => typeof one === "string")) throw new Error("torn");
  return value;
}

function numbersIn(value: unknown): number[] {
  if (!Array.isArray(value) || !value.every((one) => typeof one === "number")) throw new Error("torn");
  return value;
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
export function hashOf(text: string | Uint8Array): string {
  return hash("sha1", text, "hex").slice(0, 20);
}
