import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every whole page below `folder`, with its text: path with `/` between folders, sorted. Fragments are no pages. */
export function htmlFiles(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("fragments/"));
  return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** A page that only leads to another. */
export function leadsAway(text: string): boolean {
  return text.includes('http-equiv="refresh"');
}
