import type { Article } from "../model/article.ts";
import { noLastGood, versionChooser } from "./choose-version.ts";
import type { MarkdownReaders } from "./markdown-readers.ts";
import { articleReader } from "./read-article.ts";
import { checkedAgainst, readRegistries } from "./read-registries.ts";

/**
 * What one file alone says of its article (`path` from the content folder); undefined where anything is wrong with it or
 * with what it is checked against. Whether its address is free is not known.
 */
export function readOneArticle(folder: string, path: string, markdown: MarkdownReaders): Article | undefined {
  const choose = versionChooser(folder, noLastGood, new Map());
  const { settings, registries, problems } = readRegistries(folder, choose);
  if (settings === undefined || problems.length > 0) return undefined;
  return articleReader(folder, checkedAgainst(folder, settings, registries), markdown)(path).value;
}
