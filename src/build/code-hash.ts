import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What decides how a page looks beside its facts: our code and the packages and ICU data that it runs on. */
const codeFolders = ["src", "templates"];
const codeFiles = [".eleventy.ts", "package-lock.json"];

/**
 * SHA-256 over the code that renders pages, hexadecimal. Call it once, when the process starts: an edit made later is
 * not what this process has imported (facts recorded under a newer hash would keep old pages for ever).
 */
export function codeHash(project: string): string {
  return hashOf(project, codeFolders);
}

/** The same for what is drawn: a picture is dear, and no change of a template changes it. */
export function drawingCodeHash(project: string): string {
  return hashOf(project, ["src/media", "src/arabic"]);
}

/** The same for the search index, which no template changes either. */
export function indexingCodeHash(project: string): string {
  return hashOf(project, ["src/search", "src/arabic", "src/markdown", "src/content", "src/build"]);
}

/** The same for the choice of related articles and for the file that remembers it. */
export function relatingCodeHash(project: string): string {
  return hashOf(project, ["src/archive", "src/arabic", "src/build"]);
}

function hashOf(project: string, folders: readonly string[]): string {
  const hash = createHash("sha256").update(process.versions.node);
  for (const file of [...codeFiles, ...folders.flatMap((folder) => filesBelow(project, folder))])
    hash.update(`\0${file}\0${digestOf(join(project, file))}`);
  return hash.digest("hex");
}

/** Files as they were when this process first read them: most of them count in several hashes. */
const digests = new Map<string, string>();

function digestOf(file: string): string {
  const digest = digests.get(file) ?? createHash("sha256").update(readFileSync(file)).digest("hex");
  digests.set(file, digest);
  return digest;
}

/** Sorted, with `/` between folders, so that every platform hashes the same list. */
function filesBelow(project: string, folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}
