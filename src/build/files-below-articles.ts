import { sep } from "node:path";
import type { InputFile, Look } from "./look-at-inputs.ts";

/**
 * What the look has seen below `articles/`, hidden files left out, by path from the content folder; undefined where a link is
 * among it, which may lead anywhere.
 */
export function filesBelowArticles(
  content: string,
  { files, links }: Look,
): Map<string, InputFile> | undefined {
  if (sep !== "/") return undefined;
  const start = `${content}/articles`;
  for (const link of links) if (link === start || link.startsWith(`${start}/`)) return undefined;
  const found = new Map<string, InputFile>();
  for (const [path, file] of files)
    if (path.startsWith(`${start}/`) && !path.includes("/.", start.length))
      found.set(path.slice(content.length + 1), file);
  return found;
}
