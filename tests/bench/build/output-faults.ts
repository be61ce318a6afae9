import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleFaults } from "./article-faults.ts";
import { pageOf } from "./cases.ts";
import type { Contender } from "./contender.ts";
import { everyArticle, type InventedArchive, type InventedArticle } from "./invented-archive.ts";

/**
 * What a contender's output lacks, a sentence for each kind of page. Only who writes all of them does the same work as the
 * others. Looks for every page and feed, and into one article that has enough neighbours to show all its parts.
 */
export function outputFaults(
  { sectionFolder }: Contender,
  output: string,
  archive: InventedArchive,
): readonly string[] {
  const { sections, tags, telling } = survey(archive);
  const lists = [...[...sections].map((key) => `${sectionFolder}${key}/`), ...[...tags].map(tagFolder)];
  return [
    ...missing(output, "article pages", pagesOf(archive)),
    ...missing(
      output,
      "pages of sections and tags",
      lists.map((list) => `${list}index.html`),
    ),
    ...missing(
      output,
      "feeds",
      ["", ...lists].flatMap((list) => [`${list}feed.xml`, `${list}feed.json`]),
    ),
    ...missing(output, "front page", ["index.html"]),
    ...sitemapFaults(output, archive.size),
    ...(telling === undefined ? [] : articleFaults(output, telling)),
  ];
}

/** What the archive holds, found in one walk: a million articles are not kept. */
function survey(archive: InventedArchive) {
  const sections = new Set<string>();
  const tags = new Map<string, number>();
  let waiting: InventedArticle | undefined;
  let telling: InventedArticle | undefined;
  for (const article of everyArticle(archive)) {
    // An article that follows in the section makes the one waiting the middle of three.
    if (article.section === waiting?.section) telling = waiting;
    const related = Math.max(...article.tags.map((tag) => tags.get(tag) ?? 0));
    if (related > 5 && sections.has(article.section)) waiting = article;
    sections.add(article.section);
    for (const tag of article.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  return { sections, tags: tags.keys(), telling };
}

function* pagesOf(archive: InventedArchive): Generator<string> {
  for (const article of everyArticle(archive)) yield pageOf(article);
}

/** Spaces are dashes in all of them. */
function tagFolder(tag: string): string {
  return `tags/${tag.replaceAll(" ", "-")}/`;
}

function missing(output: string, what: string, files: Iterable<string>): readonly string[] {
  let count = 0;
  let first = "";
  for (const file of files) {
    if (existsSync(join(output, file))) continue;
    if (count === 0) first = file;
    count += 1;
  }
  return count === 0 ? [] : [`${what}: ${count} missing, ${first} among them`];
}

/** One file or many: together they list at least every article. */
function sitemapFaults(output: string, articles: number): readonly string[] {
  const folder = join(output, "sitemaps");
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const listed = [join(output, "sitemap.xml"), ...files].reduce((sum, file) => sum + locations(file), 0);
  return listed >= articles ? [] : [`sitemap: ${listed} addresses for ${articles} articles`];
}

function locations(file: string): number {
  if (!existsSync(file)) return 0;
  // Of a million articles the text would be longer than a string may be.
  const bytes = readFileSync(file);
  let count = 0;
  for (let at = bytes.indexOf("<loc>"); at !== -1; at = bytes.indexOf("<loc>", at + 1)) count += 1;
  return count;
}
