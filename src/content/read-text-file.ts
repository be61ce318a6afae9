import { isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Place, type Refusal, topOfFile } from "./fault.ts";
import { isInside } from "./is-inside.ts";

/** A file of the content folder; `hash` is the SHA-256 of its bytes, hexadecimal. */
export type TextFile =
  | { readonly kind: "text"; readonly text: string; readonly hash: string }
  | { readonly kind: "absent" }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly place: Place };

/** Far beyond any article; what is larger was put there by mistake or to do harm. */
const mostOfArticle = 2 * 1024 * 1024;

/**
 * Reads `path` (relative to `folder`) as UTF-8. Refuses links that lead out of the folder, what is no regular file (a
 * pipe would never end), too large files, other encodings, and NUL. `instead` holds the bytes of another version of it.
 */
export function readTextFile(
  folder: string,
  path: string,
  mostBytes = mostOfArticle,
  instead?: Uint8Array,
): TextFile {
  if (instead !== undefined) return fromBytes(Buffer.from(instead));
  try {
    const file = join(folder, path);
    const entry = lstatSync(file);
    const isLink = entry.isSymbolicLink();
    if (isLink && !isInside(realpathSync(folder), realpathSync(file))) return refused("link-leaves-content");
    const status = isLink ? statSync(file) : entry;
    if (!status.isFile()) return refused("not-a-file");
    if (status.size > mostBytes) return refused("file-too-large", { limit: `${mostBytes / 1024 ** 2} MiB` });
    return fromBytes(readFileSync(file));
  } catch (error) {
    return fromSystemError(error, path);
  }
}

function fromBytes(bytes: Buffer): TextFile {
  if (!isUtf8(bytes)) return refused("not-utf8", {}, placeOf("\uFFFD", bytes.toString("utf8")));
  const text = bytes.toString("utf8");
  if (bytes.includes(0)) return refused("nul-character", {}, placeOf("\0", text));
  return { kind: "text", text, hash: hash("sha256", bytes, "hex") };
}

function placeOf(character: string, text: string): Place {
  const before = text.slice(0, text.indexOf(character));
  const lines = before.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/** A missing file is the caller's to judge; a link that leads nowhere is not a missing file. */
function fromSystemError(error: unknown, path: string): TextFile {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  const direct = error instanceof Error && "syscall" in error && error.syscall === "lstat";
  if (direct && (code === "ENOENT" || code === "ENOTDIR")) return { kind: "absent" };
  return refused("file-unreadable", { reason: code, value: path });
}

function refused(code: Refusal["code"], values: Refusal["values"] = {}, place: Place = topOfFile): TextFile {
  return { kind: "refused", refusal: { code, values }, place };
}
