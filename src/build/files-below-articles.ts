import { sep } from "node:path";
import { findInOrder } from "./find-in-order.ts";
import type { InputFile } from "./input-files.ts";
import type { Look } from "./look-at-inputs.ts";

/** Files below `articles/`, hidden ones left out: paths from the content folder, in code-unit order. */
export type FilesBelowArticles = {
  readonly paths: readonly string[];
  readonly get: (path: string) => InputFile | undefined;
};

/** What the look has seen below `articles/`; undefined where a link is among it, which may lead anywhere. */
export function filesBelowArticles(content: string, { files, links }: Look): FilesBelowArticles | undefined {
  if (sep !== "/") return undefined;
  const start = `${content}/articles`;
  for (const link of links) if (link === start || link.startsWith(`${start}/`)) return undefined;
  const paths: string[] = [];
  const places: number[] = [];
  for (const [place, path] of files.paths.entries()) {
    if (!path.startsWith(`${start}/`) || path.includes("/.", start.length)) continue;
    paths.push(path.slice(content.length + 1));
    places.push(place);
  }
  const find = findInOrder(paths);
  return {
    paths,
    get: (path) => {
      const place = places[find(path) ?? -1];
      return place === undefined ? undefined : files.at(place);
    },
  };
}
