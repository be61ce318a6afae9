import type { Problem } from "../model/problem.ts";
import { type Place, problemAt, type Refusal, topOfFile } from "./fault.ts";
import type { FieldNames } from "./field-names.ts";
import { type FieldTree, readFields } from "./read-fields.ts";
import { readTextFile } from "./read-text-file.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** A Markdown file cut in two, its front matter parsed; or why it could not be. */
export type FrontMatterFile =
  | {
      readonly kind: "read";
      readonly fields: FieldTree;
      readonly body: string;
      readonly bodyLine: number;
      readonly hash: string;
    }
  | { readonly kind: "broken"; readonly problems: readonly Problem[] }
  | { readonly kind: "absent" };

/** A front matter of this length is a body that somebody put above the fence. In UTF-16 units. */
const mostFrontMatter = 64 * 1024;

/** Reads a Markdown file, or in its place the bytes `instead` of another version of it. */
export function readFrontMatter(
  folder: string,
  path: string,
  names: FieldNames,
  instead?: Uint8Array,
): FrontMatterFile {
  const file = readTextFile(folder, path, undefined, instead);
  if (file.kind === "absent") return file;
  if (file.kind === "refused") return broken(path, file.refusal, file.place);
  const split = splitFrontMatter(file.text);
  if (split.kind === "missing") return broken(path, { code: "front-matter-missing", values: {} });
  if (split.kind === "unclosed") return broken(path, { code: "front-matter-unclosed", values: {} });
  const { frontMatter, line, body, bodyLine } = split;
  if (frontMatter.length > mostFrontMatter)
    return broken(path, { code: "front-matter-too-long", values: { limit: "64 KiB" } });
  const fields = readFields({ path, yaml: detached(frontMatter), line, names });
  return { kind: "read", fields, body, bodyLine, hash: file.hash };
}

/**
 * The same text in memory of its own. V8 keeps a whole file alive for each short piece that was cut from it, and the
 * bodies of a large archive would stay in memory with their headlines.
 */
export function detached(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

function broken(path: string, refusal: Refusal, place: Place = topOfFile): FrontMatterFile {
  return { kind: "broken", problems: [problemAt(path, place, "file", refusal)] };
}
