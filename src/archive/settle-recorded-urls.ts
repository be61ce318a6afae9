import { placeOnDisk } from "../arabic/place-on-disk.ts";
import type { Archive } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import { changedArticle } from "../model/changed-article.ts";
import type { Content } from "../model/content.ts";
import type { RecordedUrl } from "../model/newsroom.ts";
import type { UrlPath } from "../model/url-path.ts";
import { buildArchive } from "./build-archive.ts";
import { formerLists } from "./former-lists.ts";
import { otherAddresses } from "./other-addresses.ts";
import { promisedPages } from "./promised-addresses.ts";

/** A page of this site that an old address leads to. */
export type Destination = { readonly from: UrlPath; readonly to: Article | { path: UrlPath; title: string } };

/** What stands today at the recorded addresses that no page of the plan stands at; each list in the ledger's order. */
export type SettledUrls = {
  /** The article lives elsewhere, or the list goes by another name. */
  readonly moved: readonly Destination[];
  /** What stood there has lawfully ended. */
  readonly gone: readonly { readonly path: UrlPath; readonly article: Article | undefined }[];
  /** Nothing is left: a broken promise. */
  readonly vanished: readonly RecordedUrl[];
};

/** Holds the ledger of published addresses against the site of `archive`, as it stands at `now`. */
export function settleRecordedUrls(content: Content, archive: Archive, now: number): SettledUrls {
  const missing = distinct(content.recordedUrls);
  if (missing.size > 0) dropStanding(missing, content, archive);
  if (missing.size === 0) return { moved: [], gone: [], vanished: [] };
  const { living, ended } = articlesById(content, archive);
  const renamed = formerLists(archive);
  const emptied = placesWithoutEndings(content, archive, now);
  const moved: Destination[] = [];
  const gone: { path: UrlPath; article: Article | undefined }[] = [];
  const vanished: RecordedUrl[] = [];
  for (const [place, lines] of missing) {
    const [line] = lines;
    const article = firstOf(lines, living);
    const to = article ?? renamed(line.path);
    const over = firstOf(lines, ended);
    if (to !== undefined) moved.push({ from: line.path, to });
    else if (over !== undefined || (isList(line.path) && emptied().has(place)))
      gone.push({ path: line.path, article: over });
    else vanished.push(line);
  }
  return { moved, gone, vanished };
}

type Lines = [RecordedUrl, ...RecordedUrl[]];

/** The newest line comes first: of several articles that stood at one address the last one inherits it. */
function distinct(recorded: readonly RecordedUrl[]): Map<string, Lines> {
  const byPlace = new Map<string, Lines>();
  for (const url of recorded) {
    const place = placeOnDisk(url.path);
    const lines = byPlace.get(place);
    if (lines === undefined) byPlace.set(place, [url]);
    else lines.unshift(url);
  }
  return byPlace;
}

function firstOf(lines: Lines, articles: ReadonlyMap<string, Article>): Article | undefined {
  const [article] = lines.flatMap(({ id }) => (id === undefined ? [] : (articles.get(id) ?? [])));
  return article;
}

/** Drops the places where a page, a redirect page or a neutral page stands without the ledger's help. */
function dropStanding(places: Map<string, Lines>, { settings, ownPages }: Content, archive: Archive): void {
  for (const { path } of promisedPages(archive, ownPages)) places.delete(placeOnDisk(path));
  for (const article of [...archive.articles, ...archive.ended])
    for (const path of [article.path, ...otherAddresses(article, settings)]) places.delete(placeOnDisk(path));
}

/** A draft that says how its story ended was public once (the ledger knows it), and needs no second announcement. */
function articlesById({ articles }: Content, archive: Archive) {
  const endedDrafts = articles.filter(
    ({ draft, withdrawn, expires }) => draft && (withdrawn ?? expires) !== undefined,
  );
  return { living: byId(archive.articles), ended: byId([...archive.ended, ...endedDrafts]) };
}

function byId(articles: readonly Article[]): Map<string, Article> {
  return new Map(articles.flatMap((article) => (article.id === undefined ? [] : [[article.id, article]])));
}

const listFolders: ReadonlySet<string> = new Set(["tags", "sources", "authors", "series"]);

function isList(path: UrlPath): boolean {
  return listFolders.has(path.split("/")[1] ?? "");
}

/** The places of lists that only lawful endings have emptied. Asked only when a list is missing: it costs an archive. */
function placesWithoutEndings(content: Content, archive: Archive, now: number): () => ReadonlySet<string> {
  let places: ReadonlySet<string> | undefined;
  return () => {
    places ??= archive.ended.length === 0 ? new Set() : placesOf(withoutEndings(content, archive), now);
    return places;
  };
}

function placesOf(content: Content, now: number): Set<string> {
  const archive = buildArchive(content, now);
  return new Set(promisedPages(archive, content.ownPages).map(({ path }) => placeOnDisk(path)));
}

function withoutEndings(content: Content, archive: Archive): Content {
  const articles = [...archive.articles, ...archive.ended];
  return {
    ...content,
    articles: articles.map((article) =>
      changedArticle(article, { expires: undefined, withdrawn: undefined }),
    ),
  };
}
