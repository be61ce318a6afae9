import { ForeignOutputError } from "../build/output-folder.ts";
import { WrongUsageError } from "./command-options.ts";
import type { CommandResult } from "./command-result.ts";
import { type ReportWords, reportWords } from "./report-words.ts";

/** Turns whatever a command threw into one sentence and an exit status; never a stack trace. */
export function explainFailure(error: unknown, language: "ar" | "en"): CommandResult {
  const words = reportWords[language];
  if (error instanceof WrongUsageError) return failed(2, words.wrongUsage(error.message));
  if (error instanceof ForeignOutputError) return failed(2, words.foreignOutput(error.message));
  return failed(3, diskSentence(error, words) ?? words.ownFault(messageOf(error)));
}

function failed(status: 2 | 3, sentence: string): CommandResult {
  return { status, output: [], errors: [sentence] };
}

function diskSentence(error: unknown, words: ReportWords): string | undefined {
  const fault = diskFault(error);
  if (fault === undefined) return undefined;
  const path = "path" in fault && typeof fault.path === "string" ? fault.path : fault.message;
  return fault.code === "ENOSPC" || fault.code === "EDQUOT" ? words.noSpace(path) : words.noPermission(path);
}

/** A template's or library's error may wrap the disk's own. */
function diskFault(error: unknown): (Error & { code: string }) | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string" && diskCodes.has(error.code))
    return Object.assign(error, { code: error.code });
  return diskFault(error.cause ?? ("originalError" in error ? error.originalError : undefined));
}

const diskCodes = new Set(["ENOSPC", "EDQUOT", "EACCES", "EPERM", "EROFS"]);

/** Eleventy wraps what a template threw, several times; the innermost message is the one that names the page. */
function messageOf(error: unknown): string {
  const inner = error instanceof Error && "originalError" in error ? error.originalError : undefined;
  if (inner !== undefined) return messageOf(inner);
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s+/gu, " ");
}
