import { instantAt } from "../arabic/instant.ts";
import type { Article, ArticleForm, LiveEntry } from "../model/article.ts";
import type { Instant } from "../model/instant.ts";
import type { Problem } from "../model/problem.ts";
import { bodyEntries, bodyRecordings, type TypedBody } from "./article-body.ts";
import { articleFaults, slugOf } from "./article-faults.ts";
import { formOf, kindOf } from "./article-form.ts";
import { articleNames } from "./article-names.ts";
import { type ArticleFields, articleSchema, type Newsroom } from "./article-schema.ts";
import { bodyProblems } from "./body-problems.ts";
import { type Checked, hasError } from "./checked.ts";
import { cleanBody } from "./clean-body.ts";
import { firstSeen } from "./date-faults.ts";
import { distinctTags } from "./distinct-tags.ts";
import { limitFaults } from "./fault.ts";
import { mostFaults, nameFields } from "./name-fields.ts";
import { placeFaults } from "./place-faults.ts";
import { detached, readFrontMatter } from "./read-front-matter.ts";
import { shapeFaults } from "./shape-faults.ts";

/** What an article's facts take from its Markdown, which this room cannot read itself. */
export type MarkdownReaders = {
  /** The first paragraph as plain text of at most so many UTF-16 units, cut at a word. */
  readonly firstParagraph: (markdown: string, maxLength: number) => string;
  /** The picture files that a body names, relative to `content/media/`, in order, without repeats. */
  readonly bodyImages: (markdown: string) => readonly string[];
  /** What a body asks to be played (`@[…](target)`), in order; lines are 1-based within the body. */
  readonly bodyEmbeds: (markdown: string) => readonly { readonly target: string; readonly line: number }[];
  /** The text of each top-level heading of level 2, in order; lines are 1-based within the body. */
  readonly liveHeadings: (markdown: string) => readonly { readonly text: string; readonly line: number }[];
};

/** Two or three lines of a list; search engines show about as much. */
const summaryLength = 200;

/** How long an article is «عاجل» when it does not say until when. */
const breakingHours = 6;

/** A reader of article files (`path` from the content folder). What one file says is checked in full, drafts too. */
export function articleReader(folder: string, newsroom: Newsroom, markdown: MarkdownReaders) {
  const schema = articleSchema(newsroom);
  return (path: string): Checked<Article | undefined> => {
    const file = readFrontMatter(folder, path, articleNames);
    if (file.kind === "absent") return { value: undefined, problems: [] };
    if (file.kind === "broken") return { value: undefined, problems: file.problems };
    const inBody = bodyProblems(path, file);
    if (file.fields.kind === "broken")
      return { value: undefined, problems: [...file.fields.problems, ...inBody] };
    const { tree, sheet } = file.fields;
    const named = nameFields(tree, articleNames);
    const parsed = schema.safeParse(named.fields, { reportInput: true });
    const shape = parsed.success ? [] : shapeFaults(parsed.error);
    const faults = [...named.faults, ...shape, ...articleFaults(named.fields, sheet, newsroom)];
    const found = readFoundBody({ ...file, path }, named.fields, newsroom, markdown);
    const problems = [...placeFaults(sheet, limitFaults(faults, mostFaults)), ...inBody, ...found.problems];
    if (!parsed.success || hasError(problems)) return { value: undefined, problems };
    return { value: articleOf({ ...file, path }, parsed.data, newsroom, found, markdown), problems };
  };
}

type ArticleText = TypedBody & { readonly hash: string };

/** What of an article stands in its body: what it plays, and the entries of a live page. */
type Found = {
  readonly recordings: readonly string[];
  readonly entries: readonly LiveEntry[];
  readonly problems: readonly Problem[];
};

/** Of fields that may be wrong, so that an editor sees the faults of both halves together. */
function readFoundBody(
  file: ArticleText,
  fields: Readonly<Record<string, unknown>>,
  { settings, readMedia }: Newsroom,
  { bodyEmbeds, liveHeadings }: MarkdownReaders,
): Found {
  const body = cleanBody(file.body);
  const played = bodyRecordings(file, bodyEmbeds(body), readMedia);
  if (kindOf(fields) !== "live") return { ...played, entries: [] };
  const { timezone } = settings;
  const day = firstSeen(fields, timezone)?.instant.iso.slice(0, 10) ?? anyDay;
  const live = bodyEntries(file, liveHeadings(body), day, timezone);
  return { ...played, entries: live.entries, problems: [...played.problems, ...live.problems] };
}

/** For times that stand alone below a date that cannot be read: they are only checked, never published. */
const anyDay = "2000-01-01";

function articleOf(
  { path, hash, ...file }: ArticleText,
  fields: ArticleFields,
  { settings }: Newsroom,
  { recordings, entries }: Found,
  { firstParagraph, bodyImages }: MarkdownReaders,
): Article {
  const body = cleanBody(file.body);
  const slug = fields.slug ?? slugOf(path);
  const { date, embargo, source, image, summary, series, withdrawn } = fields;
  const published = embargo !== undefined && embargo.epoch > date.epoch ? embargo : date;
  const form = formOf(fields, entries);
  return {
    file: { path, hash },
    id: fields.id,
    slug,
    path: `/${published.iso.slice(0, 4)}/${published.iso.slice(5, 7)}/${slug}/`,
    headline: fields.title,
    form,
    published,
    updated: fields.updated,
    section: fields.section,
    tags: distinctTags(fields.tags),
    source: source && { name: source.name, url: source.url },
    authors: [...new Set(fields.authors)],
    standfirst: summary,
    summary: summary ?? detached(firstParagraph(body, summaryLength)),
    image: image && { file: image.file, alt: image.alt, caption: image.caption, credit: image.credit },
    bodyImages: bodyImages(body).map(detached),
    recordings: [...new Set([...ownFiles(form), ...recordings])],
    draft: fields.draft,
    expires: fields.expires,
    withdrawn,
    pinned: fields.pinned,
    breakingUntil: breakingUntil(fields.breaking, published, settings.timezone),
    series: series && { name: series.name.normalize("NFC"), part: series.part },
    keyPoints: fields.points,
    corrections: fields.corrections.toSorted((a, b) => a.date.epoch - b.date.epoch),
    // Repeats stay until all conflicts are placed by their position in the file.
    aliases: fields.aliases,
  };
}

function breakingUntil(
  breaking: boolean | Instant | undefined,
  published: Instant,
  timezone: string,
): Instant | undefined {
  if (typeof breaking === "object") return breaking;
  return breaking === true ? instantAt(published.epoch + breakingHours * 3_600_000, timezone) : undefined;
}

/** Files other than pictures that an article's form brings with it. */
function ownFiles(form: ArticleForm): readonly string[] {
  if (form.kind === "document") return [form.document.file];
  const embed = form.kind === "video" || form.kind === "audio" ? form.embed : undefined;
  return embed?.provider === "own" ? [embed.file] : [];
}
