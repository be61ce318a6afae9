import type { Article } from "../model/article.ts";
import { nearestName } from "./nearest-name.ts";
import { readSitePath } from "./site-path.ts";

/** The names under which `front-page.yaml` may speak of an article. */
export type StoryNames = {
  /** The path of the article's file. */
  readonly find: (written: string) => string | undefined;
  /** The file whose name is nearest, without folder and ending words that everybody leaves out; empty when none is. */
  readonly suggest: (written: string) => string;
};

/** Front pages speak of the newest; among these a misspelled name is looked for. */
const newestCompared = 1000;

/**
 * An article is named by its file, with or without `articles/` and `.md`, or by its address, today's or a former one,
 * with or without the site's own. `paths` are all article files, wrong ones too: those have problems of their own.
 */
export function storyNames(
  paths: readonly string[],
  articles: readonly Article[],
  siteUrl: string,
): StoryNames {
  const named = onceAsked(() => namesOf(paths, articles));
  const newest = (): string[] =>
    articles
      .toSorted((a, b) => b.published.epoch - a.published.epoch || (a.path < b.path ? -1 : 1))
      .slice(0, newestCompared)
      .map(({ file }) => bareName(file.path));
  const compared = onceAsked(newest);
  return {
    find: (written) => {
      const { byFile, byAddress } = named();
      const address = readSitePath(written, siteUrl);
      return byFile.get(bareName(written)) ?? (address === undefined ? undefined : byAddress.get(address));
    },
    suggest: (written) => {
      return nearestName(bareName(written), compared()) ?? "";
    },
  };
}

function namesOf(paths: readonly string[], articles: readonly Article[]) {
  const byFile = new Map(paths.map((path) => [bareName(path), path]));
  const byAddress = new Map<string, string>();
  for (const { file, aliases } of articles) for (const alias of aliases) byAddress.set(alias, file.path);
  for (const { file, path } of articles) byAddress.set(path, file.path);
  return { byFile, byAddress };
}

/** Most newsrooms leave the front page to the dates, and then nobody asks. */
function onceAsked<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** `articles/2025/10/idlib.md` → `2025/10/idlib`; composed, because some disks store «أ» as two characters. */
function bareName(path: string): string {
  return path
    .normalize("NFC")
    .replace(/^\/?articles\//, "")
    .replace(/\.md$/, "");
}
