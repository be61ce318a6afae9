import { statSync } from "node:fs";
import type { Article } from "../model/article.ts";
import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import { articleNames, type Newsroom } from "./article-schema.ts";
import type { Checked } from "./checked.ts";
import { problemAt, topOfFile } from "./fault.ts";
import { inOrder } from "./in-order.ts";
import { listArticles } from "./list-articles.ts";
import { mediaReader } from "./media-file.ts";
import { nameIndex } from "./name-index.ts";
import { placeFaults } from "./place-faults.ts";
import { articleReader, type MarkdownReaders } from "./read-article.ts";
import { readAuthors } from "./read-authors.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { readRegisteredNames } from "./read-registered-names.ts";
import { readSections } from "./read-sections.ts";
import { readSettings } from "./read-settings.ts";
import { settleAddresses, type Unsettled } from "./settle-addresses.ts";

export type ReadOptions = MarkdownReaders;

/** So little of the newsroom is known that nothing can be published; `problems` is never empty. */
export type Unreadable = { readonly kind: "unreadable"; readonly problems: readonly Problem[] };

/**
 * Reads a whole content folder: every fact in the result is checked, and everything that is wrong stands in
 * `problems`, by path, line and column. Never throws for what the folder holds. Synchronous, because that is twice as
 * fast for many small files.
 */
export function readContent(folder: string, options: ReadOptions): Content | Unreadable {
  if (!isFolder(folder))
    return { kind: "unreadable", problems: [problemAt(".", topOfFile, "file", noFolder(folder))] };
  const settings = readSettings(folder);
  const newsroom = readNewsroom(folder);
  const found = [...settings.problems, ...newsroom.problems];
  if (settings.value === undefined || newsroom.sections.length === 0)
    return { kind: "unreadable", problems: inOrder(found) };
  const { sections, tags, sources, authors } = newsroom;
  const articles = readArticles(folder, against(folder, settings.value, newsroom), options);
  const problems = inOrder([...found, ...articles.problems]);
  return {
    settings: settings.value,
    sections,
    tags,
    sources,
    series: [],
    authors,
    ownPages: [],
    frontPage: { lead: undefined, secondary: [], secondaryCount: 6, strips: undefined },
    recordedUrls: [],
    articles: articles.value,
    problems,
  };
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function noFolder(folder: string) {
  return { code: "folder-missing", values: { value: folder } } as const;
}

type Registries = Pick<Content, "sections" | "tags" | "sources" | "authors" | "problems">;

function readNewsroom(folder: string): Registries {
  const sections = readSections(folder);
  const tags = readRegisteredNames(folder, "tags.yaml");
  const sources = readRegisteredNames(folder, "sources.yaml");
  const authors = readAuthors(folder);
  return {
    sections: sections.value,
    tags: tags.value,
    sources: sources.value,
    authors: authors.value,
    problems: [sections, tags, sources, authors].flatMap(({ problems }) => problems),
  };
}

function against(
  folder: string,
  settings: SiteSettings,
  { sections, sources, authors }: Registries,
): Newsroom {
  return {
    settings,
    sections: nameIndex(sections, ({ title }) => [title]),
    sources: nameIndex(sources, ({ title, aliases }) => [title, ...aliases]),
    authors: nameIndex(authors, ({ name }) => [name]),
    readMedia: mediaReader(folder),
  };
}

function readArticles(folder: string, newsroom: Newsroom, options: ReadOptions): Checked<Article[]> {
  const { paths, problems: listed } = listArticles(folder);
  const readArticle = articleReader(folder, newsroom, options);
  const problems: Problem[] = [...listed];
  const right: Article[] = [];
  for (const path of paths) {
    const { value, problems: found } = readArticle(path);
    for (const problem of found) problems.push(problem);
    if (value !== undefined) right.push(value);
  }
  const { articles, faults } = settleAddresses(right);
  for (const unsettled of faults) problems.push(...placeAgain(folder, unsettled));
  return { value: [...articles], problems };
}

/** Conflicts show only when all articles are known; the few files concerned are read again for their lines. */
function placeAgain(folder: string, { article, faults }: Unsettled): readonly Problem[] {
  const file = readFrontMatter(folder, article.file.path, articleNames);
  if (file.kind !== "read" || file.fields.kind !== "read")
    return faults.map((fault) => problemAt(article.file.path, topOfFile, String(fault.at[0]), fault));
  return placeFaults(file.fields.sheet, faults);
}
