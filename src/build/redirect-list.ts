import { addresses } from "../archive/addresses.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { Newsroom } from "./newsroom.ts";
import { goneAddresses } from "./pages/gone-pages.ts";
import { destinations } from "./pages/redirect-pages.ts";

/**
 * One rule for a host that answers by itself instead of serving our redirect pages. Paths hold Arabic letters as they
 * are. In a pattern `:name` stands for one part of a path and is put into `to`, `*` for whatever follows; a pattern is
 * for addresses where no file stands.
 */
export type Redirection =
  | { readonly from: UrlPath; readonly to: UrlPath; readonly status: 301 }
  | { readonly from: UrlPath; readonly status: 410 }
  | { readonly pattern: UrlPath; readonly to: UrlPath; readonly status: 302 };

/** All rules of the site: single addresses sorted by path, then the patterns. */
export function redirectList(newsroom: Pick<Newsroom, "archive" | "settings" | "recorded">): Redirection[] {
  const moved = destinations(newsroom).map(({ from, to }) => ({ from, to: to.path, status: 301 as const }));
  const gone = goneAddresses(newsroom).map(({ path }) => ({ from: path, status: 410 as const }));
  return [...[...moved, ...gone].sort((a, b) => (a.from < b.from ? -1 : 1)), ...patterns];
}

/** Numbered pages and days come and go with the articles on them; whoever kept their address is shown the whole. */
const patterns: readonly Redirection[] = [
  ...["sections", "tags", "sources", "authors", "series"].map((folder): UrlPath => `/${folder}/:name/`),
  addresses.corrections,
]
  .map((list): Redirection => ({ pattern: `${list}page/*`, to: list, status: 302 }))
  .concat({ pattern: "/archive/:year/:month/*", to: "/archive/:year/:month/", status: 302 });
