import { foldedPath } from "../arabic/folded-path.ts";
import { placeOnDisk } from "../arabic/place-on-disk.ts";
import type { Article } from "../model/article.ts";
import { changedArticle } from "../model/changed-article.ts";
import type { OwnPage, RecordedUrl } from "../model/newsroom.ts";
import { type Fault, faultAt } from "./fault.ts";

/** An article that cannot stay, and why. */
export type Unsettled = { readonly article: Article; readonly faults: readonly Fault[] };

/**
 * Articles whose addresses are theirs alone, in the order they came, and those that lost theirs or need advice. An article
 * that loses only a former address stays, without that address: no quarrel over an old link takes a page down.
 */
export type Settled = { readonly articles: readonly Article[]; readonly faults: readonly Unsettled[] };

/** What others hold, or held when the ledger was written. */
export type TakenAddresses = {
  readonly ownPages: readonly OwnPage[];
  readonly recorded: readonly RecordedUrl[];
};

/**
 * Gives each path, id and former address to one article. What is published goes before drafts, so that nobody's draft
 * takes a page down; then who stood there when the ledger recorded the address; then the earlier date keeps what it has, and
 * of equal dates the file that sorts first.
 */
export function settleAddresses(
  articles: readonly Article[],
  { ownPages, recorded }: TakenAddresses,
): Settled {
  if (isUncontested(articles)) return { articles, faults: [] };
  const inOrder = articles.toSorted(byClaim(recordedOwners(articles, recorded)));
  const pages = new Map(ownPages.map(({ path, file }) => [placeOnDisk(path), file.path]));
  const owners: Owners = { pages, paths: new Map(), ids: new Map(), aliases: new Map() };
  const faults = new Map<Article, Fault[]>();
  const note = (article: Article, found: Fault[]): boolean => {
    if (found.length > 0) faults.set(article, [...(faults.get(article) ?? []), ...found]);
    return found.length === 0;
  };
  const standing = inOrder.filter((article) => note(article, claimPathAndId(article, owners)));
  const settled = new Set(standing);
  for (const article of standing)
    note(article, [...claimAliases(article, owners), ...needlessAliases(article)]);
  return {
    articles: articles
      .filter((article) => settled.has(article))
      .map((article) => withOwnAliases(article, owners)),
    faults: [...faults].map(([article, found]) => ({ article, faults: found })),
  };
}

/**
 * Nobody has a former address, and no two the same address or id: so it is in nearly every newsroom, and cheap to see. Two
 * addresses are one only if their last parts are, and most of these differ.
 */
function isUncontested(articles: readonly Article[]): boolean {
  const slugs = new Set<string>();
  const ids = new Set<string>();
  let withId = 0;
  for (const { slug, id, aliases } of articles) {
    if (aliases.length > 0) return false;
    slugs.add(foldedPath(slug));
    if (id === undefined) continue;
    withId += 1;
    ids.add(id);
  }
  if (ids.size !== withId) return false;
  return (
    slugs.size === articles.length ||
    new Set(articles.map(({ path }) => placeOnDisk(path))).size === articles.length
  );
}

type Owners = {
  /** Files of the newsroom's own pages, whose addresses no article can have but a former one could. */
  readonly pages: ReadonlyMap<string, string>;
  readonly paths: Map<string, Article>;
  readonly ids: Map<string, Article>;
  readonly aliases: Map<string, Article>;
};

/** Those who stood at their address when the ledger recorded it; the last line counts. Without an id nobody can be told. */
function recordedOwners(articles: readonly Article[], recorded: readonly RecordedUrl[]): Set<Article> {
  const owners = new Map(recorded.flatMap(({ path, id }) => (id === undefined ? [] : [[path, id]])));
  return new Set(articles.filter(({ path, id }) => id !== undefined && owners.get(path) === id));
}

function byClaim(owners: ReadonlySet<Article>): (a: Article, b: Article) => number {
  return (a, b) =>
    Number(a.draft) - Number(b.draft) ||
    Number(owners.has(b)) - Number(owners.has(a)) ||
    a.published.epoch - b.published.epoch ||
    (a.file.path < b.file.path ? -1 : 1);
}

function claimPathAndId(article: Article, { paths, ids }: Owners): Fault[] {
  const { path, id } = article;
  const twin = paths.get(placeOnDisk(path));
  const copy = id === undefined ? undefined : ids.get(id);
  const faults: Fault[] = [];
  if (twin !== undefined) faults.push(faultAt(["slug"], "twin-path", { value: path, other: twin.file.path }));
  if (copy !== undefined)
    faults.push(faultAt(["id"], "twin-id", { value: copy.id ?? "", other: copy.file.path }));
  if (faults.length > 0) return faults;
  paths.set(placeOnDisk(path), article);
  if (id !== undefined) ids.set(id, article);
  return [];
}

function claimAliases(article: Article, { pages, paths, aliases }: Owners): Fault[] {
  return article.aliases.flatMap((alias, index) => {
    const at = ["aliases", index];
    const page = pages.get(placeOnDisk(alias));
    if (page !== undefined) return [faultAt(at, "alias-of-page", { value: alias, other: page })];
    const living = paths.get(placeOnDisk(alias));
    // A draft has no page yet, so nothing is taken from it.
    if (living !== undefined && living !== article && !living.draft)
      return [faultAt(at, "alias-taken", { value: alias, other: living.file.path })];
    const other = aliases.get(placeOnDisk(alias));
    if (other !== undefined && other !== article)
      return [faultAt(at, "alias-twice", { value: alias, other: other.file.path })];
    aliases.set(placeOnDisk(alias), article);
    return [];
  });
}

function needlessAliases({ aliases, path }: Article): Fault[] {
  const index = aliases.indexOf(path);
  return index < 0 ? [] : [faultAt(["aliases", index], "alias-self", { value: path })];
}

function withOwnAliases(article: Article, owners: Owners): Article {
  if (article.aliases.length === 0) return article;
  const own = article.aliases.filter((alias) => {
    const place = placeOnDisk(alias);
    return owners.aliases.get(place) === article && place !== placeOnDisk(article.path);
  });
  return changedArticle(article, {
    aliases: [...new Map(own.map((alias) => [placeOnDisk(alias), alias])).values()],
  });
}
