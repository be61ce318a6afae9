import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { instantAt } from "../arabic/instant.ts";
import { type PublishedUrls, publishedUrls } from "../build/published-urls.ts";
import { lineOf } from "../build/unrecorded-urls.ts";
import type { CommandOptions } from "./command-options.ts";
import type { CommandResult } from "./command-result.ts";
import { problemLines } from "./print-problems.ts";
import { reportWords } from "./report-words.ts";

/**
 * `npm run urls`: lists the published addresses that the ledger does not know, and those that have vanished (status 1).
 * With `--record` it appends the former to `urls/YYYY-MM.txt` of the content folder; no build ever writes there.
 */
export async function urls(
  options: CommandOptions,
  { now }: { readonly now: number },
): Promise<CommandResult> {
  const words = reportWords[options.language];
  const found = await publishedUrls(options.content, now, options.lastGood);
  const lines = found.unrecorded.map(lineOf);
  const errors = problemLines(found.problems, options.language);
  const vanished = found.problems.filter(({ code }) => code.endsWith("-vanished")).length;
  const status = found.problems.some(({ severity }) => severity === "error") ? 1 : 0;
  if (!options.record || lines.length === 0)
    return { status, output: [...lines, words.unrecorded(lines.length, vanished)], errors };
  const file = ledgerFile(found, now);
  record(join(options.content, file), lines);
  return {
    status,
    output: [words.recorded(lines.length, join(options.contentName, file), vanished)],
    errors,
  };
}

/** The month as the newsroom's calendar shows it. */
function ledgerFile({ timezone }: PublishedUrls, now: number): string {
  return `urls/${instantAt(now, timezone).iso.slice(0, 7)}.txt`;
}

/** Two branches that record at once only add lines, so git may keep both sides' (gitattributes, `merge=union`). */
function record(file: string, lines: readonly string[]): void {
  const folder = dirname(file);
  const attributes = join(folder, ".gitattributes");
  mkdirSync(folder, { recursive: true });
  if (!existsSync(attributes)) writeFileSync(attributes, "*.txt text eol=lf merge=union\n");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const unfinished = text !== "" && !text.endsWith("\n");
  appendFileSync(file, `${unfinished ? "\n" : ""}${lines.join("\n")}\n`);
}
