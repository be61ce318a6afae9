import type { RecordedUrl } from "../model/newsroom.ts";
import type { Problem } from "../model/problem.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { Checked } from "./checked.ts";
import { problemAt } from "./fault.ts";
import { isArticleId } from "./is-article-id.ts";
import { listFiles } from "./list-files.ts";
import { readTextFile } from "./read-text-file.ts";
import { isReservedPath } from "./reserved-path.ts";
import { readSitePath } from "./site-path.ts";

/** A month's file may hold the whole archive of a newsroom that moved in: a million addresses are about 100 MB. */
const mostBytes = 256 * 1024 * 1024;

/** A line that two months or two branches have both recorded tells nothing new. */
type Seen = Set<string>;

/**
 * Reads the ledger of published addresses, `urls/*.txt`: lines of `path⇥id`, the id left out where there is none. Files
 * are merged by union, so lines may repeat and stand in any order; the first of equal lines is kept.
 */
export function readRecordedUrls(folder: string): Checked<RecordedUrl[]> {
  const { paths, problems: listed } = listFiles(folder, "urls");
  const problems = [...listed];
  const value: RecordedUrl[] = [];
  const seen: Seen = new Set();
  for (const path of paths.filter((name) => name.endsWith(".txt"))) {
    const file = readTextFile(folder, path, mostBytes);
    if (file.kind === "refused") problems.push(problemAt(path, file.place, "file", file.refusal));
    if (file.kind === "text") readLines(path, file.text, seen, value, problems);
  }
  return { value, problems };
}

function readLines(file: string, text: string, seen: Seen, value: RecordedUrl[], problems: Problem[]): void {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line === "" || seen.has(line)) continue;
    seen.add(line);
    const [path = "", id = "", ...more] = line.split("\t");
    if (isRecordable(path) && (id === "" || isArticleId(id)) && more.length === 0)
      value.push({ path, id: id === "" ? undefined : id, file, line: index + 1 });
    else problems.push(brokenLine(file, index + 1, line));
  }
}

function brokenLine(file: string, line: number, text: string): Problem {
  return problemAt(file, { line, column: 1 }, "url", { code: "url-line", values: { value: text } });
}

/** Pages of these folders are promised themselves, though nobody else may take an address there. */
const promisedLists = /^\/(?:sections|tags|sources|authors|series)\/[^/]+\/$/;

/** Nearly every line: an article's address in which no rule of the door could find anything. Ten times as fast. */
const plainArticle = /^\/\d{4}\/\d{2}\/[\p{L}\p{M}\p{N}-]{5,80}\/$/u;

/** A path as the site writes it. Redirect pages are made from these, so the door is that of `aliases:`. */
function isRecordable(path: string): path is UrlPath {
  if (plainArticle.test(path) && path.normalize("NFC") === path) return true;
  const readable = readSitePath(path, "https://any.example");
  return readable === path && (!isReservedPath(readable) || promisedLists.test(path));
}
