import { hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What decides how a page looks beside its facts: our code and the packages and ICU data that it runs on. */
const codeFolders = ["src", "templates"];
const codeFiles = [".eleventy.ts", "package-lock.json"];

/**
 * SHA-256 over the code that renders pages, hexadecimal. Call it once, when the process starts and before it loads what
 * is hashed: an edit made later is not what this process has imported (facts recorded under a newer hash would keep old
 * pages for ever).
 */
export function codeHash(project: string): string {
  return codeHashOf(project, codeFolders);
}

/** The same for what is drawn: a picture is dear, and no change of a template changes it. */
export function drawingCodeHash(project: string): string {
  return codeHashOf(project, ["src/media", "src/arabic"]);
}

/** The same for the search index, which no template changes either. */
export function indexingCodeHash(project: string): string {
  return codeHashOf(project, ["src/search", "src/arabic", "src/markdown", "src/content", "src/build"]);
}

/** The same for the choice of related articles and for the file that remembers it. */
export function relatingCodeHash(project: string): string {
  return codeHashOf(project, ["src/archive", "src/arabic", "src/build"]);
}

/** The same for some folders of `src` and `templates`, as they were when this process first asked for any of these. */
export function codeHashOf(project: string, folders: readonly string[]): string {
  let known = codeOf.get(project);
  if (known === undefined) {
    known = digestsOf(project, codeFolders);
    codeOf.set(project, known);
  }
  return combined(known, folders);
}

/** The same for folders and files of the project, read anew: for what is not imported but read whenever it is needed. */
export function presentHashOf(project: string, places: readonly string[]): string {
  return combined(digestsOf(project, places), places);
}

/** Path relative to the project → SHA-256. */
type Digests = ReadonlyMap<string, string>;

/** One listing and one reading serve all hashes of a process. */
const codeOf = new Map<string, Digests>();

function combined(digests: Digests, places: readonly string[]): string {
  const all = [...codeFiles, ...places];
  const counts = (file: string) => all.some((place) => file === place || file.startsWith(`${place}/`));
  const lines = [...digests].filter(([file]) => counts(file)).map((line) => line.join("\0"));
  return hash("sha256", [process.versions.node, ...lines].join("\0"));
}

/** Sorted, with `/` between folders, so that every platform hashes the same list. */
function digestsOf(project: string, places: readonly string[]): Digests {
  const files = [...codeFiles, ...places.flatMap((place) => filesAt(project, place))].sort();
  return new Map(files.map((file) => [file, hash("sha256", readFileSync(join(project, file)))]));
}

function filesAt(project: string, place: string): string[] {
  if (statSync(join(project, place)).isFile()) return [place];
  return readdirSync(join(project, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
    .map((file) => file.replaceAll("\\", "/"));
}
