import { extname } from "node:path";
import { z } from "zod";
import { compareArabic } from "../arabic/collate.ts";
import { withDigits } from "../arabic/digits.ts";
import { slugify } from "../arabic/slug.ts";
import type { OwnPage } from "../model/newsroom.ts";
import type { Problem } from "../model/problem.ts";
import { bodyRecordings } from "./article-body.ts";
import { bodyProblems } from "./body-problems.ts";
import { type Checked, hasError } from "./checked.ts";
import { type ChooseVersion, presentVersion } from "./choose-version.ts";
import { cleanBody } from "./clean-body.ts";
import { type Fault, faultAt, limitFaults, problemAt, topOfFile } from "./fault.ts";
import { fieldNames } from "./field-names.ts";
import { listFiles } from "./list-files.ts";
import { lostWords } from "./lost-words.ts";
import type { MarkdownReaders } from "./markdown-readers.ts";
import type { ReadMedia } from "./media-file.ts";
import { mostFaults, nameFields } from "./name-fields.ts";
import { bodyPictureProblems } from "./picture-problems.ts";
import { placeFaults } from "./place-faults.ts";
import { detached, readFrontMatter } from "./read-front-matter.ts";
import { isReservedPath } from "./reserved-path.ts";
import { shapeFaults } from "./shape-faults.ts";
import { line, wholeNumber } from "./value-schemas.ts";

/** The fields of a file in `pages/`. */
export const ownPageNames = fieldNames({
  title: { names: ["العنوان"] },
  description: { names: ["الوصف"] },
  order: { names: ["الترتيب"] },
});

const schema = z.object({
  title: line,
  description: line.optional(),
  order: wholeNumber(-1000, 1000).optional(),
});

type BodyReaders = Pick<MarkdownReaders, "bodyImages" | "bodyPictures" | "bodyEmbeds">;

/**
 * Reads `pages/<slug>.md`, the newsroom's own pages: by `order`, those without one last, then by title. A wrong page is
 * left out.
 */
export function readOwnPages(
  folder: string,
  readMedia: ReadMedia,
  markdown: BodyReaders,
  choose: ChooseVersion = presentVersion,
): Checked<readonly OwnPage[]> {
  const { paths, problems: listed } = listFiles(folder, "pages");
  const problems: Problem[] = [...listed];
  const pages: Ordered[] = [];
  const owners = new Map<string, string>();
  for (const path of paths) {
    if (!/^pages\/[^/]+\.md$/.test(path)) {
      problems.push(...strayProblems(path));
      continue;
    }
    const { value, problems: found } = choose(
      path,
      (instead) => readOwnPage(folder, path, owners, readMedia, markdown, instead),
      (ordered) => ordered?.page.file.hash,
    );
    problems.push(...found);
    if (value !== undefined) pages.push(value);
  }
  return { value: pages.sort(inOrder).map(({ page }) => page), problems };
}

type Ordered = { readonly page: OwnPage; readonly order: number };

function inOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return compareArabic(a.page.title, b.page.title) || (a.page.path < b.page.path ? -1 : 1);
}

function readOwnPage(
  folder: string,
  path: string,
  owners: Map<string, string>,
  readMedia: ReadMedia,
  { bodyImages, bodyPictures, bodyEmbeds }: BodyReaders,
  instead?: Uint8Array,
): Checked<Ordered | undefined> {
  const file = readFrontMatter(folder, path, ownPageNames, instead);
  if (file.kind === "absent") return { value: undefined, problems: [] };
  if (file.kind === "broken") return { value: undefined, problems: file.problems };
  const body = cleanBody(file.body);
  const played = bodyRecordings({ ...file, path }, bodyEmbeds(body), readMedia);
  const seen = bodyPictureProblems({ ...file, path }, bodyPictures(body));
  const inBody = [...bodyProblems(path, file), ...played.problems, ...seen];
  if (file.fields.kind === "broken")
    return { value: undefined, problems: [...file.fields.problems, ...inBody] };
  const { tree, sheet } = file.fields;
  const named = nameFields(tree, ownPageNames);
  const parsed = schema.safeParse(named.fields, { reportInput: true });
  const shape = parsed.success ? [] : shapeFaults(parsed.error);
  const lost = lostWords(sheet.yaml, ownPageNames);
  const slug = slugify(fileName(path));
  const faults = [...named.faults, ...shape, ...lost, ...addressFaults(slug, path, owners)];
  const problems = [...placeFaults(sheet, limitFaults(faults, mostFaults)), ...inBody];
  if (!parsed.success || hasError(problems)) return { value: undefined, problems };
  const { title, description, order } = parsed.data;
  const page: OwnPage = {
    file: { path, hash: file.hash },
    path: `/${slug}/`,
    title,
    description,
    bodyImages: bodyImages(body).map(detached),
    recordings: played.recordings,
  };
  return { value: { page, order: order ?? Number.POSITIVE_INFINITY }, problems };
}

function fileName(path: string): string {
  return path.replace(/^pages\//, "").replace(/\.md$/, "");
}

/** An address without letters, kept for the site itself, like an archive year, or taken by another page. */
function addressFaults(slug: string, path: string, owners: Map<string, string>): Fault[] {
  if (slug === "") return [faultAt([], "page-name", { value: fileName(path) })];
  if (isReservedPath(`/${slug}/`))
    return [faultAt([], "page-reserved", { value: `/${slug}/`, example: `about-${slug}.md` })];
  if (/^[0-9]{4}$/.test(withDigits(slug, "latn"))) return [faultAt([], "page-year", { value: `/${slug}/` })];
  const other = owners.get(slug);
  if (other !== undefined && other !== path)
    return [faultAt([], "page-taken", { value: `/${slug}/`, other })];
  owners.set(slug, path);
  return [];
}

/** Endings of files that somebody may believe to be pages. */
const nearly = new Set([".md", ".markdown", ".txt", ".htm", ".html", ".doc", ".docx"]);

function strayProblems(path: string): Problem[] {
  if (!nearly.has(extname(path).toLowerCase())) return [];
  return [problemAt(path, topOfFile, "file", { code: "not-a-page", values: {} })];
}
