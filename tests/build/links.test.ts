import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { LinkChecker } from "linkinator";
import { buildIn, project } from "../support/build-in.ts";
import { copyRealNews, hasRealNews, noRealNews } from "../support/real-news.ts";
import { serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A crawler that shares nothing with the build: what it finds is what a reader or a search engine finds. */
async function crawl(folder: string, siteUrl: string): Promise<{ reached: Set<string>; dead: string[] }> {
  const server = await serveFolder(folder);
  const { links } = await new LinkChecker().check({
    path: server.url,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    // This very process is host, build and crawler at once, and may take long to answer.
    retryErrors: true,
    // What pages say of themselves with the site's own host is looked for here.
    urlRewriteExpressions: [
      { pattern: new RegExp(`^${siteUrl.replaceAll(".", "\\.")}/`), replacement: server.url },
    ],
    linksToSkip: async (link) => !link.startsWith(server.url),
  });
  await server.close();
  const here = links.filter(({ url }) => url.startsWith(server.url));
  const pathOf = (url: string) => decodeURIComponent(new URL(url).pathname);
  return {
    reached: new Set(here.filter(({ state }) => state === "OK").map(({ url }) => pathOf(url))),
    dead: here.filter(({ state }) => state === "BROKEN").map(({ url, parent }) => `${parent} → ${url}`),
  };
}

/** `<link rel="canonical">` of every page of a folder, by the page's own path. */
function canonicals(folder: string): Map<string, string> {
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === "index.html")
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    pages.flatMap((page) => {
      const html = readFileSync(page, "utf8");
      const href = html.match(/<link rel="canonical" href="([^"]+)">/)?.[1];
      const isRedirect = html.includes('<meta http-equiv="refresh"');
      const path = page
        .slice(folder.length)
        .replaceAll("\\", "/")
        .replace(/index\.html$/, "");
      return href === undefined || isRedirect ? [] : [[path, decodeURIComponent(new URL(href).pathname)]];
    }),
  );
}

const sites = [
  { name: "the project's own site", content: join(project, "content"), url: "https://news.example" },
  { name: "a site of real articles", content: undefined, url: "https://news.example" },
] as const;

for (const { name, content, url } of sites)
  test(`${name}: every link leads somewhere, every article is reached, no page has two true addresses`, async (t) => {
    if (content === undefined && !hasRealNews) return t.diagnostic(noRealNews);
    const work = temporaryFolder();
    if (content === undefined) copyRealNews(join(work, "content"));
    const { site } = await buildIn(work, content ?? join(work, "content"));
    const { reached, dead } = await crawl(join(work, "site"), url);
    t.diagnostic(`${reached.size} addresses reached from the front page`);
    assert.deepEqual(dead, []);
    const articles = site?.plan.pages.filter(({ kind }) => kind === "article") ?? [];
    assert.ok(articles.length > 0);
    assert.deepEqual(
      articles.map(({ path }) => path).filter((path) => !reached.has(path)),
      [],
    );
    assert.deepEqual(
      [...canonicals(join(work, "site"))].filter(([path, canonical]) => path !== canonical),
      [],
    );
  });
