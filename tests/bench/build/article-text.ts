import type { InventedArticle } from "./invented-archive.ts";

/** Front matter, which all contenders read as YAML, and the body. JSON's strings are YAML's too. */
export function articleText(fields: Readonly<Record<string, unknown>>, article: InventedArticle): string {
  const lines = Object.entries(fields).map(([name, value]) =>
    name === "date" ? `${name}: ${value}` : `${name}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join("\n")}\n---\n\n${article.paragraphs.join("\n\n")}\n`;
}

/** YYYY/MM, as it stands in the article's address. */
export function monthFolder({ date }: InventedArticle): string {
  return date.slice(0, 7).replace("-", "/");
}
