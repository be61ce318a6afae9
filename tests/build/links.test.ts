import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildIn, project } from "../support/build-in.ts";
import { type Crawl, crawl } from "../support/crawl.ts";
import { copyRealNews, hasRealNews, noRealNews } from "../support/real-news.ts";
import { serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

async function crawlFolder(folder: string, siteUrl: string): Promise<Crawl> {
  const server = await serveFolder(folder);
  try {
    return await crawl(server.url, siteUrl);
  } finally {
    await server.close();
  }
}

/** `<link rel="canonical">` of every page of a folder, by the page's own path; a lite edition's is its article's. */
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
        .replace(/(?:(?<=^\/\d{4}\/\d\d\/[^/]+\/)lite\/)?index\.html$/, "");
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
    const { reached, dead } = await crawlFolder(join(work, "site"), url);
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
