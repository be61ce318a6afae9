import { extname } from "node:path";
import { problemAt, topOfFile } from "./fault.ts";
import { type FileList, listFiles } from "./list-files.ts";

/** Endings of files that somebody may believe to be articles. */
const nearly: ReadonlySet<string> = new Set([
  ".markdown",
  ".mdown",
  ".mdx",
  ".md",
  ".txt",
  ".text",
  ".doc",
  ".docx",
  ".odt",
  ".rtf",
  ".htm",
  ".html",
]);

/**
 * The article files of a content folder, `articles/**` ending in `.md`, with advice about what looks like one. `listed` are
 * all files below `articles/` where somebody has listed them, in code-unit order.
 */
export function listArticles(folder: string, listed?: readonly string[]): FileList {
  const { paths, problems } =
    listed === undefined ? listFiles(folder, "articles") : { paths: listed, problems: [] };
  const articles = paths.filter((path) => path.endsWith(".md"));
  const strays = paths
    .filter((path) => !path.endsWith(".md") && nearly.has(extname(path).toLowerCase()))
    .map((path) => problemAt(path, topOfFile, "file", { code: "not-an-article", values: {} }));
  const none = problemAt("articles", topOfFile, "file", { code: "no-articles", values: {} });
  return { paths: articles, problems: [...problems, ...strays, ...(articles.length === 0 ? [none] : [])] };
}
