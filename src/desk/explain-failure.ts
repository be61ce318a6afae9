import { ForeignOutputError } from "../build/output-folder.ts";
import { BusyError } from "../build/with-lock.ts";
import { ChangedFile } from "../content/read-body.ts";
import { WrongUsageError } from "./command-options.ts";
import type { CommandResult } from "./command-result.ts";
import { NestedFoldersError } from "./refuse-nested-folders.ts";
import { type ReportWords, reportWords } from "./report-words.ts";

/** Turns whatever a command threw into one sentence and an exit status; never a stack trace. */
export function explainFailure(error: unknown, language: "ar" | "en"): CommandResult {
  const words = reportWords[language];
  if (error instanceof WrongUsageError) return failed(2, words.wrongUsage(usageDetail(error, words)));
  if (error instanceof ForeignOutputError) return failed(2, words.foreignOutput(error.message));
  if (error instanceof NestedFoldersError) return failed(2, words.nestedFolders(error.inner, error.outer));
  if (error instanceof BusyError) return failed(3, words.busy(error.folder));
  const changed = changedFile(error);
  if (changed !== undefined) return failed(3, words.changedFile(changed.path));
  const notAFolder = pathFault(error, folderCodes);
  if (notAFolder !== undefined) return failed(2, words.notAFolder(notAFolder.path));
  return failed(3, diskSentence(error, words) ?? words.ownFault(messageOf(error)));
}

function usageDetail({ fault, message }: WrongUsageError, { usageFault }: ReportWords): string {
  return fault === undefined ? message : usageFault[fault.kind](fault.option, fault.expected ?? "");
}

function changedFile(error: unknown): ChangedFile | undefined {
  if (error instanceof ChangedFile || !(error instanceof Error))
    return error instanceof ChangedFile ? error : undefined;
  return changedFile(error.cause ?? ("originalError" in error ? error.originalError : undefined));
}

function failed(status: 2 | 3, sentence: string): CommandResult {
  return { status, output: [], errors: [sentence] };
}

function diskSentence(error: unknown, words: ReportWords): string | undefined {
  const fault = pathFault(error, diskCodes);
  if (fault === undefined) return undefined;
  return fullCodes.has(fault.code) ? words.noSpace(fault.path) : words.noPermission(fault.path);
}

/** A template's or library's error may wrap the disk's own. */
function pathFault(error: unknown, codes: ReadonlySet<string>): { code: string; path: string } | undefined {
  if (!(error instanceof Error)) return undefined;
  const path = "path" in error && typeof error.path === "string" ? error.path : error.message;
  if ("code" in error && typeof error.code === "string" && codes.has(error.code))
    return { code: error.code, path };
  return pathFault(error.cause ?? ("originalError" in error ? error.originalError : undefined), codes);
}

const fullCodes = new Set(["ENOSPC", "EDQUOT"]);
const diskCodes = new Set([...fullCodes, "EACCES", "EPERM", "EROFS"]);
const folderCodes = new Set(["ENOTDIR", "EEXIST"]);

/** Eleventy wraps what a template threw, several times; the innermost message is the one that names the page. */
function messageOf(error: unknown): string {
  const inner = error instanceof Error && "originalError" in error ? error.originalError : undefined;
  if (inner !== undefined) return messageOf(inner);
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s+/gu, " ");
}
