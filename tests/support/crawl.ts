import { LinkChecker } from "linkinator";

/** What a crawler finds that starts at an address and follows every link below it. Paths are decoded, from the host's root. */
export type Crawl = { readonly reached: ReadonlySet<string>; readonly dead: readonly string[] };

/**
 * A crawler that shares nothing with the build: what it finds is what a reader or a search engine finds. Other hosts are
 * left alone, but for the site's own (`siteUrl`), of which pages speak: what it would show is looked for here.
 */
export async function crawl(start: string, siteUrl?: string): Promise<Crawl> {
  const host = new URL(start).origin;
  const { links } = await new LinkChecker().check({
    path: start,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    // This very process is host, build and crawler at once, and may take long to answer.
    retryErrors: true,
    ...(siteUrl !== undefined && {
      urlRewriteExpressions: [
        { pattern: new RegExp(`^${siteUrl.replaceAll(".", "\\.")}/`), replacement: start },
      ],
    }),
    linksToSkip: async (link) => !link.startsWith(host),
  });
  const here = links.filter(({ url }) => url.startsWith(host));
  const pathOf = (url: string) => decodeURIComponent(new URL(url).pathname);
  return {
    reached: new Set(here.filter(({ state }) => state === "OK").map(({ url }) => pathOf(url))),
    dead: here.filter(({ state }) => state === "BROKEN").map(({ url, parent }) => `${parent} → ${url}`),
  };
}
