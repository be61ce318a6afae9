import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pageOf } from "./cases.ts";
import type { InventedArticle } from "./invented-archive.ts";

/** What an article's page lacks of the parts that all contenders write, and which of its links lead nowhere. */
export function articleFaults(output: string, article: InventedArticle): readonly string[] {
  const page = pageOf(article);
  if (!existsSync(join(output, page))) return [];
  const address = `https://bench.example/${page.slice(0, -"index.html".length)}`;
  const links = (html: string) => pathsLinked(html, address);
  const html = readFileSync(join(output, page), "utf8");
  const trail = links(part(html, "nav", "page-trail"));
  const tags = links(part(html, "ul", "tag-links"));
  const neighbours = links(part(html, "nav", "neighbours"));
  const related = links(part(html, "section", "related"));
  // A card may link its section as well.
  const relatedArticles = related.filter((path) => /^\/\d{4}\/\d{2}\//.test(path));
  const parts = [
    ["headline", html.includes(`<h1>${article.title}</h1>`)],
    ["text", html.includes(openingWords(article))],
    [`${article.tags.length} tags as links, not ${tags.length}`, tags.length === article.tags.length],
    [`five related articles, not ${relatedArticles.length}`, relatedArticles.length === 5],
    ["breadcrumb with front page and section", trail.length >= 2],
    ["older and newer neighbour", neighbours.length === 2],
    ["JSON-LD of article and breadcrumb", structuredDataIsRight(html, article)],
  ] as const;
  const lacking = parts.filter(([, stands]) => !stands).map(([name]) => `${page}: no ${name}`);
  const dead = [...trail, ...tags, ...neighbours, ...related].filter(
    (path) => !existsSync(join(output, path, "index.html")),
  );
  return [...lacking, ...dead.map((path) => `${page}: ${path} leads nowhere`)];
}

/** Before the first word that might be a link or strong. */
function openingWords({ paragraphs }: InventedArticle): string {
  return (paragraphs[0] ?? "").split(" ").slice(0, 4).join(" ");
}

/** What stands in the first element of that name and class, which holds no other of its name. */
function part(html: string, name: string, purpose: string): string {
  return new RegExp(`<${name} class="${purpose}"[^>]*>(.*?)</${name}>`, "s").exec(html)?.[1] ?? "";
}

/** Different paths that `html`, which stands at `address`, links to: a card may link its headline and its picture. */
function pathsLinked(html: string, address: string): readonly string[] {
  const hrefs = [...html.matchAll(/ href="([^"]+)"/g)].map(([, href = ""]) => href);
  return [...new Set(hrefs.map((href) => decodeURI(new URL(href, address).pathname)))];
}

function structuredDataIsRight(html: string, { title }: InventedArticle): boolean {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
  try {
    const plain = JSON.stringify(JSON.parse(text));
    return plain.includes(`"headline":${JSON.stringify(title)}`) && plain.includes('"BreadcrumbList"');
  } catch {
    return false;
  }
}
