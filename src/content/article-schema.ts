import { z } from "zod";
import { slugify } from "../arabic/slug.ts";
import type { Instant } from "../model/instant.ts";
import type { Author, RegisteredName, Section } from "../model/newsroom.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import { formShape } from "./article-form.ts";
import { isArticleId } from "./is-article-id.ts";
import type { ReadMedia } from "./media-file.ts";
import type { NameIndex } from "./name-index.ts";
import { readDate } from "./read-date.ts";
import type { DocumentOnDisk } from "./read-document.ts";
import { readFocus } from "./read-focus.ts";
import { type Reading, readAs, refusal } from "./refuse.ts";
import { isReservedPath } from "./reserved-path.ts";
import { readSitePath } from "./site-path.ts";
import { alone, line, listOf, readYesNo, webAddress, wholeNumber, yesNo } from "./value-schemas.ts";

/** What an article's fields are checked against. */
export type Newsroom = {
  readonly settings: Pick<SiteSettings, "timezone" | "url">;
  readonly sections: NameIndex<Section>;
  readonly sources: NameIndex<RegisteredName>;
  readonly authors: NameIndex<Author>;
  readonly readMedia: ReadMedia;
  readonly readDocument: (file: string) => Reading<DocumentOnDisk>;
};

export type ArticleFields = z.output<ReturnType<typeof articleSchema>>;

/** The shape and the meaning of an article's fields in one newsroom, for zod to check in one go. */
export function articleSchema(newsroom: Newsroom) {
  const { settings, sections, sources, authors, readMedia } = newsroom;
  const { timezone } = settings;
  const instant = readAs((text) => readDate(text, timezone));
  const source = z.object({
    name: line.transform((name) => sources.find(name)?.title ?? name),
    url: webAddress.optional(),
  });
  const image = z.object({
    file: readAs((file) => readMedia(file)),
    alt: line,
    caption: line.optional(),
    credit: line.optional(),
    focus: readAs(readFocus).optional(),
  });
  return z.object({
    title: line,
    date: instant,
    updated: instant.optional(),
    section: readAs(registered(sections, "unknown-section")),
    tags: listOf(line, commas).default([]),
    source: z.preprocess(alone("name"), source).optional(),
    authors: listOf(readAs(registered(authors, "unknown-author")), commas).default([]),
    summary: line.optional(),
    image: z.preprocess(alone("file"), image).optional(),
    draft: yesNo.default(false),
    slug: readAs(readSlug).optional(),
    aliases: listOf(readAs((text) => readFormerPath(text, settings.url))).default([]),
    id: readAs(readId).optional(),
    ...formShape(newsroom, instant),
    embargo: instant.optional(),
    expires: instant.optional(),
    withdrawn: z.object({ date: instant, reason: line }).optional(),
    pinned: yesNo.default(false),
    breaking: readAs((text) => readBreaking(text, timezone)).optional(),
    series: z.preprocess(alone("name"), series).optional(),
    points: listOf(line).default([]),
    corrections: listOf(z.object({ date: instant, text: line })).default([]),
  });
}

const series = z.object({ name: line, part: wholeNumber(1, 10_000).optional() });

/** Until when an article is «عاجل», or just yes or no. */
function readBreaking(text: string, timezone: string): Reading<boolean | Instant> {
  const answer = readYesNo(text);
  if (answer !== undefined) return { value: answer };
  return /\p{N}/u.test(text) ? readDate(text, timezone) : refusal("breaking-form", { value: text });
}

/** The comma of either script. An Arabic comma does not part a YAML list, so writers run into it: `[سوريا، حلب]`. */
export const commas = /[،,]/;

function registered<Entry extends { readonly key: string }>(
  index: NameIndex<Entry>,
  code: "unknown-section" | "unknown-author",
): (text: string) => Reading<string> {
  return (text) => {
    const value = index.find(text)?.key;
    if (value !== undefined) return { value };
    return refusal(code, { value: text, suggestion: index.suggest(text), known: index.known });
  };
}

/** File systems hold 255 bytes a name; `slugify` shortens, but an address that somebody chose must not change unseen. */
const mostSlugBytes = 200;

function readSlug(text: string): Reading<string> {
  if (/[/\\.?#%]/.test(text)) return refusal("slug-form", { value: text });
  if (Buffer.byteLength(text) > mostSlugBytes) return refusal("slug-too-long");
  const value = slugify(text);
  return value === "" ? refusal("slug-empty", { value: text }) : { value };
}

function readFormerPath(text: string, siteUrl: string): Reading<`/${string}`> {
  const value = readSitePath(text, siteUrl);
  if (value === undefined) return refusal("alias-form", { value: text });
  return isReservedPath(value) ? refusal("alias-reserved", { value }) : { value };
}

function readId(text: string): Reading<string> {
  return isArticleId(text) ? { value: text } : refusal("id-form", { value: text });
}
