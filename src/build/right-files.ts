import type { CheckedContent } from "./check-content.ts";
import { keptFiles, type RightFile } from "./kept-versions.ts";

/** The files of a content folder that are worth keeping: nothing is wrong with them, or nothing that keeps them from readers. */
export function rightFiles(folder: string, { content, standIns, problems }: CheckedContent): RightFile[] {
  const standing = [...(content?.articles ?? []), ...(content?.ownPages ?? [])];
  const hashes = new Map(standing.map(({ file }) => [file.path, file.hash]));
  const wrong = new Set(problems.filter(({ severity }) => severity === "error").map(({ path }) => path));
  return keptFiles(folder)
    .filter((path) => !standIns.has(path) && (hashes.has(path) || !wrong.has(path)))
    .map((path) => ({ path, hash: hashes.get(path) }));
}
