import { statSync } from "node:fs";
import type { Article, ArticleFile } from "../model/article.ts";
import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import { articleNames } from "./article-names.ts";
import type { Newsroom } from "./article-schema.ts";
import type { Checked } from "./checked.ts";
import { type ChooseVersion, noLastGood, type StandIns, versionChooser } from "./choose-version.ts";
import { problemAt, topOfFile } from "./fault.ts";
import { inOrder } from "./in-order.ts";
import { type ArticleMemory, noArticleMemory } from "./known-articles.ts";
import { listArticles } from "./list-articles.ts";
import type { FileList } from "./list-files.ts";
import type { MarkdownReaders } from "./markdown-readers.ts";
import { placeFaults } from "./place-faults.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { type FrontPageNames, readFrontPage } from "./read-front-page.ts";
import { readOwnPages } from "./read-own-pages.ts";
import { readRecordedUrls } from "./read-recorded-urls.ts";
import { checkedAgainst, decidingFacts, readRegistries } from "./read-registries.ts";
import { recallingReader } from "./recalling-reader.ts";
import { settleAddresses, type TakenAddresses, type Unsettled } from "./settle-addresses.ts";
import { storyNames } from "./story-names.ts";

export type ReadOptions = MarkdownReaders;

/** A content folder, and what a reader of last good versions has to know. */
export type ReadContent = Content & {
  readonly standIns: StandIns;
  /** Right files whose address is another's. */
  readonly unsettled: readonly ArticleFile[];
};

/** So little of the newsroom is known that nothing can be published; `problems` is never empty. */
export type Unreadable = { readonly kind: "unreadable"; readonly problems: readonly Problem[] };

/**
 * Reads a whole content folder: every fact in the result is checked, and everything that is wrong stands in
 * `problems`, by path, line and column. Never throws for what the folder holds. Synchronous, because that is twice as
 * fast for many small files. A file that is there and fails is served as its last good version, and its problems stand.
 * With a memory of articles the result is the same, sooner.
 */
export function readContent(
  folder: string,
  options: ReadOptions,
  lastGood = noLastGood,
  memory: ArticleMemory = noArticleMemory,
): ReadContent | Unreadable {
  if (!isFolder(folder))
    return { kind: "unreadable", problems: [problemAt(".", topOfFile, "file", noFolder(folder))] };
  const standIns = new Map<string, Uint8Array>();
  const choose = versionChooser(folder, lastGood, standIns);
  const { settings, registries, problems: found } = readRegistries(folder, choose);
  const { sections, tags, sources, series, authors } = registries;
  if (settings === undefined || sections.length === 0)
    return { kind: "unreadable", problems: inOrder(found) };
  const known = checkedAgainst(folder, settings, registries);
  const ownPages = readOwnPages(folder, known.readMedia, options, choose);
  const recorded = readRecordedUrls(folder);
  const settled = { ownPages: ownPages.value, recorded: recorded.value };
  const remembered = memory(decidingFacts(settings, registries));
  const readArticle = recallingReader(folder, known, options, remembered);
  const listed = listArticles(folder, remembered.listed());
  const articles = readArticles(folder, settled, readArticle, { listed, choose, standIns });
  const names = frontPageNames(articles, known);
  const frontPage = choose("front-page.yaml", (instead) => readFrontPage(folder, names, instead));
  const problems = inOrder([
    ...found,
    ...[ownPages, recorded, articles, frontPage].flatMap((part) => part.problems),
  ]);
  return {
    settings,
    sections,
    tags,
    sources,
    series,
    authors,
    ownPages: ownPages.value,
    frontPage: frontPage.value,
    recordedUrls: recorded.value,
    articles: articles.value,
    problems,
    standIns,
    unsettled: articles.unsettled,
  };
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function noFolder(folder: string) {
  return { code: "folder-missing", values: { value: folder } } as const;
}

/** `paths` are all article files, also of articles that are left out. */
type ReadArticles = Checked<readonly Article[]> & {
  readonly paths: readonly string[];
  readonly unsettled: readonly ArticleFile[];
};

type Choosing = { readonly listed: FileList; readonly choose: ChooseVersion; readonly standIns: StandIns };

function readArticles(
  folder: string,
  taken: TakenAddresses,
  readArticle: (path: string, instead?: Uint8Array) => Checked<Article | undefined>,
  { listed, choose, standIns }: Choosing,
): ReadArticles {
  const { paths } = listed;
  const problems: Problem[] = [...listed.problems];
  const right: Article[] = [];
  for (const path of paths) {
    const { value, problems: found } = choose(
      path,
      (instead) => readArticle(path, instead),
      (article) => article?.file.hash,
    );
    for (const problem of found) problems.push(problem);
    if (value !== undefined) right.push(value);
  }
  const { articles, faults } = settleAddresses(right, taken);
  // Of a file that fails, its own problems are told already.
  for (const fault of faults)
    if (!standIns.has(fault.article.file.path)) problems.push(...placeAgain(folder, fault));
  const settled = new Set(articles.map(({ file }) => file));
  const unsettled = faults.map(({ article }) => article.file).filter((file) => !settled.has(file));
  return { value: articles, problems, paths, unsettled };
}

function frontPageNames({ value, paths }: ReadArticles, { settings, sections }: Newsroom): FrontPageNames {
  const stories = storyNames(paths, value, settings.url);
  return {
    findStory: stories.find,
    suggestStory: stories.suggest,
    findSection: (written) => sections.find(written)?.key,
    suggestSection: sections.suggest,
    knownSections: sections.known,
  };
}

/** Conflicts show only when all articles are known; the few files concerned are read again for their lines. */
function placeAgain(folder: string, { article, faults }: Unsettled): readonly Problem[] {
  const file = readFrontMatter(folder, article.file.path, articleNames);
  if (file.kind !== "read" || file.fields.kind !== "read")
    return faults.map((fault) => problemAt(article.file.path, topOfFile, String(fault.at[0]), fault));
  return placeFaults(file.fields.sheet, faults);
}
