import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { bodyEntries, bodyRecordings, type TypedBody } from "./article-body.ts";
import { articleFaults } from "./article-faults.ts";
import { holdsItsContent, kindOf } from "./article-form.ts";
import { articleNames } from "./article-names.ts";
import { articleSchema, type Newsroom } from "./article-schema.ts";
import { bodyProblems } from "./body-problems.ts";
import { type Checked, hasError } from "./checked.ts";
import { cleanBody } from "./clean-body.ts";
import { firstSeen } from "./date-faults.ts";
import { limitFaults } from "./fault.ts";
import { heldFields } from "./held-fields.ts";
import { liveOpenings } from "./live-opening.ts";
import { type FoundInBody, makeArticle } from "./make-article.ts";
import type { MarkdownReaders } from "./markdown-readers.ts";
import { mostFaults, nameFields } from "./name-fields.ts";
import { bodyPictureProblems, creditFaults } from "./picture-problems.ts";
import { placeFaults } from "./place-faults.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { readOpening } from "./read-opening.ts";
import { shapeFaults } from "./shape-faults.ts";

/**
 * A reader of article files (`path` from the content folder). What one file says is checked in full, drafts too. `instead`
 * is a last good version to read in the file's place; undefined without a problem when the file forbids that.
 */
export function articleReader(folder: string, newsroom: Newsroom, markdown: MarkdownReaders) {
  const schema = articleSchema(newsroom);
  const held = (path: string, earlier: Readonly<Record<string, unknown>>) =>
    heldFields(earlier, readOpening(folder, path), newsroom.settings.timezone);
  return (path: string, instead?: Uint8Array): Checked<Article | undefined> => {
    const file = readFrontMatter(folder, path, articleNames, instead);
    if (file.kind === "absent") return { value: undefined, problems: [] };
    if (file.kind === "broken") return { value: undefined, problems: file.problems };
    if (file.fields.kind === "broken")
      return { value: undefined, problems: [...file.fields.problems, ...bodyProblems(path, file)] };
    const { tree, sheet } = file.fields;
    const named = nameFields(tree, articleNames);
    const fields = instead === undefined ? named.fields : held(path, named.fields);
    if (fields === undefined) return { value: undefined, problems: [] };
    const parsed = schema.safeParse(fields, { reportInput: true });
    const shape = parsed.success ? [] : shapeFaults(parsed.error);
    const faults = [...named.faults, ...shape, ...articleFaults(fields, sheet, newsroom)];
    const inBody = bodyProblems(path, file, holdsItsContent(fields));
    const found = readFoundBody({ ...file, path }, fields, newsroom, markdown);
    const problems = [...placeFaults(sheet, limitFaults(faults, mostFaults)), ...inBody, ...found.problems];
    if (!parsed.success || hasError(problems)) return { value: undefined, problems };
    return {
      value: makeArticle({ ...file, path }, parsed.data, newsroom, found, markdown),
      problems: [...problems, ...placeFaults(sheet, creditFaults(parsed.data))],
    };
  };
}

type ArticleText = TypedBody & { readonly hash: string };

type Found = FoundInBody & { readonly problems: readonly Problem[] };

/** Of fields that may be wrong, so that an editor sees the faults of both halves together. */
function readFoundBody(
  file: ArticleText,
  fields: Readonly<Record<string, unknown>>,
  { settings, readMedia }: Newsroom,
  { bodyEmbeds, bodyPictures, liveHeadings }: MarkdownReaders,
): Found {
  const body = cleanBody(file.body);
  const played = bodyRecordings(file, bodyEmbeds(body), readMedia);
  const seen = [...played.problems, ...bodyPictureProblems(file, bodyPictures(body))];
  if (kindOf(fields) !== "live") return { ...played, entries: [], openings: [body], problems: seen };
  const { timezone } = settings;
  const day = firstSeen(fields, timezone)?.instant.iso.slice(0, 10) ?? anyDay;
  const live = bodyEntries(file, liveHeadings(body), day, timezone);
  const openings = liveOpenings(body, live.places);
  return { ...played, entries: live.entries, openings, problems: [...seen, ...live.problems] };
}

/** For times that stand alone below a date that cannot be read: they are only checked, never published. */
const anyDay = "2000-01-01";
