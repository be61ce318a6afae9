import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { problemAt, topOfFile } from "./fault.ts";

/** Files below a folder, as paths from the content folder, in code-unit order: the same on every system. */
export type FileList = { readonly paths: readonly string[]; readonly problems: readonly Problem[] };

/**
 * Lists every file below `start` (relative to `folder`). Hidden files and folders are skipped; links to files are
 * listed, links to folders reported, since they could lead in circles. A missing folder holds no files.
 */
export function listFiles(folder: string, start: string): FileList {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const entry of entriesOf(join(folder, path), path, problems)) {
      if (entry.name.startsWith(".")) continue;
      const inner = `${path}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(inner);
      else if (entry.isSymbolicLink() && leadsToFolder(join(folder, inner)))
        problems.push(problemAt(inner, topOfFile, "file", { code: "linked-folder", values: {} }));
      else paths.push(inner);
    }
  }
  return { paths: paths.sort(), problems };
}

function entriesOf(folder: string, path: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "") throw error;
    if (code !== "ENOENT")
      problems.push(
        problemAt(path, topOfFile, "file", { code: "file-unreadable", values: { reason: code } }),
      );
    return [];
  }
}

function leadsToFolder(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}
