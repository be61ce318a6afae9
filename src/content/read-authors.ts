import { slugify } from "../arabic/slug.ts";
import type { Author } from "../model/newsroom.ts";
import type { Problem } from "../model/problem.ts";
import { type Checked, hasError } from "./checked.ts";
import { type ChooseVersion, presentVersion } from "./choose-version.ts";
import { cleanBody } from "./clean-body.ts";
import { type Fault, faultAt } from "./fault.ts";
import { listFiles } from "./list-files.ts";
import { lostWords } from "./lost-words.ts";
import { mediaReader } from "./media-file.ts";
import { nameFields } from "./name-fields.ts";
import { authorNames, authorSchema } from "./newsroom-schema.ts";
import { placeFaults } from "./place-faults.ts";
import { type FieldTree, readFieldFile } from "./read-fields.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { shapeFaults } from "./shape-faults.ts";

/**
 * Reads `authors/`: `<key>.yaml` holds the fields `name`, `role`, `biography`, `portrait`; `<key>.md` holds them as front
 * matter, and the biography may then be its body. A wrong author is left out.
 */
export function readAuthors(
  folder: string,
  choose: ChooseVersion = presentVersion,
): Checked<readonly Author[]> {
  const { paths, problems: listed } = listFiles(folder, "authors");
  const problems: Problem[] = [...listed];
  const authors: Author[] = [];
  const bySlug = new Map<string, string>();
  const readMedia = mediaReader(folder);
  const schema = authorSchema(readMedia);
  for (const path of paths.filter(isAuthorFile)) {
    const { value, problems: found } = choose(path, (instead) =>
      readAuthor(folder, path, schema, bySlug, instead),
    );
    problems.push(...found);
    if (value !== undefined) authors.push(value);
  }
  return { value: authors, problems };
}

function isAuthorFile(path: string): boolean {
  return /^authors\/[^/]+\.(?:yaml|yml|md)$/.test(path);
}

function readAuthor(
  folder: string,
  path: string,
  schema: ReturnType<typeof authorSchema>,
  bySlug: Map<string, string>,
  instead?: Uint8Array,
): Checked<Author | undefined> {
  const file = path.endsWith(".md")
    ? authorPage(folder, path, instead)
    : { ...readFieldFile(folder, path, authorNames, instead), body: "" };
  if (file.kind === "absent") return { value: undefined, problems: [] };
  if (file.kind === "broken") return { value: undefined, problems: file.problems };
  const key = keyOf(path);
  const named = nameFields(file.tree, authorNames);
  const parsed = schema.safeParse(named.fields, { reportInput: true });
  const shape = parsed.success ? [] : shapeFaults(parsed.error);
  const lost = lostWords(file.sheet.yaml, authorNames);
  const faults = [...named.faults, ...lost, ...shape, ...keyFaults(key, path, bySlug)];
  const problems = placeFaults(file.sheet, faults);
  if (!parsed.success || hasError(problems)) return { value: undefined, problems };
  const { name, role, biography, portrait } = parsed.data;
  return { value: { key, name, role, biography: biography ?? (file.body || undefined), portrait }, problems };
}

function authorPage(
  folder: string,
  path: string,
  instead: Uint8Array | undefined,
): (FieldTree & { body: string }) | { kind: "absent" } {
  const file = readFrontMatter(folder, path, authorNames, instead);
  if (file.kind === "absent") return file;
  if (file.kind === "broken") return { ...file, body: "" };
  return { ...file.fields, body: cleanBody(file.body).trim() };
}

/** Composed, because file systems of some computers store «أ» as two characters. */
function keyOf(path: string): string {
  return path
    .replace(/^authors\//, "")
    .replace(/\.[^.]+$/, "")
    .normalize("NFC");
}

function keyFaults(key: string, path: string, bySlug: Map<string, string>): Fault[] {
  const slug = slugify(key);
  if (slug === "") return [faultAt([], "key-form", { value: key })];
  const other = bySlug.get(slug);
  if (other !== undefined && other !== path) return [faultAt([], "twin-key", { value: path, other })];
  bySlug.set(slug, path);
  return [];
}
