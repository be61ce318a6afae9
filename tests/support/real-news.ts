import { appendFileSync, cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { project } from "./build-in.ts";

/** A folder of real articles that may lie beside the project; never part of it. */
export const realNews = join(project, "../shared/corpora/news");

/** Whether it is there; a test that needs it says so and passes when it is not. */
export const hasRealNews = existsSync(realNews);

/** What such a test says then. */
export const noRealNews = "The folder of real articles is not beside this clone, so none was built.";

/** Every article file of it, relative to the folder, sorted. */
export function realArticles(): string[] {
  return readdirSync(join(realNews, "articles"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(realNews.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** A copy of it in `folder` whose `site.yaml` ends in `settings`, for tests that need no card of every article. */
export function copyRealNews(folder: string, settings = "features: { cards: false, search: false }\n"): void {
  cpSync(realNews, folder, { recursive: true });
  appendFileSync(join(folder, "site.yaml"), settings);
}
