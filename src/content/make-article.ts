import { countWords } from "../arabic/count-words.ts";
import { instantAt } from "../arabic/instant.ts";
import type { Article, ArticleForm, LeadImage, LiveEntry } from "../model/article.ts";
import type { Instant } from "../model/instant.ts";
import type { TypedBody } from "./article-body.ts";
import { slugOf } from "./article-faults.ts";
import { formOf } from "./article-form.ts";
import type { ArticleFields, Newsroom } from "./article-schema.ts";
import { cleanBody } from "./clean-body.ts";
import { distinctTags } from "./distinct-tags.ts";
import type { MarkdownReaders } from "./markdown-readers.ts";
import { detached } from "./read-front-matter.ts";

/** Two or three lines of a list; search engines show about as much. */
const summaryLength = 200;

/** How long an article is «عاجل» when it does not say until when. */
const breakingHours = 6;

/** What of an article stands in its body: what it plays, and the entries of a live page, newest first. */
export type FoundInBody = {
  readonly recordings: readonly string[];
  readonly entries: readonly LiveEntry[];
  /** From which the summary is taken, the best first: the body, or the parts of a live page's. */
  readonly openings: readonly string[];
};

/** The facts of an article whose fields are right. */
export function makeArticle(
  { path, hash, ...file }: TypedBody & { readonly hash: string },
  fields: ArticleFields,
  { settings }: Newsroom,
  { recordings, entries, openings }: FoundInBody,
  { firstParagraph, bodyImages }: Pick<MarkdownReaders, "firstParagraph" | "bodyImages">,
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
    summary: summary ?? detached(opening(openings, firstParagraph)),
    bodyWords: countWords(body),
    image: image && leadImage(image),
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

/** With every name, also of what was not said; the point in sight only where it was, as an older memory stored it. */
function leadImage({ file, alt, caption, credit, focus }: NonNullable<ArticleFields["image"]>): LeadImage {
  return { file, alt, caption, credit, ...(focus !== undefined && { focus }) };
}

function opening(openings: readonly string[], firstParagraph: MarkdownReaders["firstParagraph"]): string {
  for (const part of openings) {
    const text = firstParagraph(part, summaryLength);
    if (text !== "") return text;
  }
  return "";
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
