import { noLastGood, versionChooser } from "./choose-version.ts";
import type { ArticleMemory } from "./known-articles.ts";
import { listArticles } from "./list-articles.ts";
import type { MarkdownReaders } from "./markdown-readers.ts";
import { checkedAgainst, decidingFacts, readRegistries } from "./read-registries.ts";
import { recallingReader } from "./recalling-reader.ts";

/** The articles of a folder, whether a memory knows them as they stand, and how it learns them. */
export type ArticlesAhead = {
  /** All article files. */
  readonly paths: () => readonly string[];
  readonly remembered: () => readonly string[];
  readonly isKnown: (path: string) => boolean;
  /** Reads files into the memory; right ones are remembered, and nothing is said of the others. */
  readonly read: (paths: readonly string[]) => void;
};

/**
 * Lets several threads fill a memory before `readContent` asks it: whatever it then does not know is read by that one in
 * the usual way, with every problem told. Undefined when so little of the newsroom is right that no article can be read.
 */
export function articlesAhead(
  folder: string,
  markdown: MarkdownReaders,
  memory: ArticleMemory,
  lastGood = noLastGood,
): ArticlesAhead | undefined {
  const choose = versionChooser(folder, lastGood, new Map());
  const { settings, registries } = readRegistries(folder, choose);
  if (settings === undefined || registries.sections.length === 0) return undefined;
  const known = memory(decidingFacts(settings, registries));
  const readArticle = recallingReader(folder, checkedAgainst(folder, settings, registries), markdown, known);
  return {
    paths: () => listArticles(folder).paths,
    remembered: known.remembered,
    isKnown: known.isKnown,
    read: (some) => {
      for (const path of some) readArticle(path);
    },
  };
}
