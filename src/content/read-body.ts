import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../model/article.ts";
import type { StandIns } from "./choose-version.ts";
import { cleanBody } from "./clean-body.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** The file is no longer the one that was checked: edited, replaced or deleted since the build began. */
export class ChangedFile extends Error {
  override readonly name = "ChangedFile";
  readonly path: string;

  constructor(path: string, cause?: unknown) {
    super(`${path} changed while the site was being built; build again.`, { cause });
    this.path = path;
  }
}

/**
 * The Markdown of an article, read again from its file: line breaks as `\n`, no byte order mark, no control characters.
 * Throws `ChangedFile` when the file is not the one that was checked. `standIns` are read in the place of files that fail.
 */
export function readBody(
  folder: string,
  article: Pick<Article, "file">,
  standIns: StandIns = new Map(),
): string {
  const { path, hash: checked } = article.file;
  const standIn = standIns.get(path);
  const bytes = standIn === undefined ? readAgain(join(folder, path), path) : Buffer.from(standIn);
  if (hash("sha256", bytes, "hex") !== checked) throw new ChangedFile(path);
  const split = splitFrontMatter(bytes.toString("utf8"));
  if (split.kind !== "split") throw new ChangedFile(path);
  return cleanBody(split.body);
}

function readAgain(file: string, path: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ChangedFile(path, cause);
  }
}
