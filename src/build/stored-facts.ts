import type { Article, ArticleForm, LeadImage } from "../model/article.ts";

/**
 * All facts of an article but its words, as they are stored: what nearly every article has stands in order, the rest by
 * name where it is there. A number of its own for an instant costs less than a list of two.
 */
export type StoredFacts = readonly [
  path: string,
  hash: string,
  /** 0 where it is the file's name. */
  slug: string | 0,
  epoch: number,
  iso: string,
  section: string,
  tags: readonly string[],
  authors: readonly string[] | 0,
  source: Article["source"] | 0,
  bodyWords: number,
  rest: Partial<RareFacts> | 0,
];

/** What few articles have, or have otherwise than most. */
export type RareFacts = Pick<
  Article,
  | "id"
  | "form"
  | "updated"
  | "image"
  | "bodyImages"
  | "recordings"
  | "draft"
  | "expires"
  | "withdrawn"
  | "pinned"
  | "breakingUntil"
  | "series"
  | "corrections"
  | "aliases"
>;

/** The facts of any article, ready for JSON. */
export function storedFacts(article: Article): StoredFacts {
  const { file, slug, published, section, tags, authors, source, bodyWords } = article;
  return [
    file.path,
    file.hash,
    slug === nameOf(file.path) ? 0 : slug,
    published.epoch,
    published.iso,
    section,
    tags,
    authors.length === 0 ? 0 : authors,
    source ?? 0,
    bodyWords,
    restOf(article),
  ];
}

/** The slug of an article that has no other: the name of its file, which ends in `.md`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -".md".length);
}

function restOf(article: Article): Partial<RareFacts> | 0 {
  const { id, form, updated, image, bodyImages, recordings, draft, expires, withdrawn } = article;
  const { pinned, breakingUntil, series, corrections, aliases } = article;
  const rest: Partial<RareFacts> = {
    ...(id !== undefined && { id }),
    ...(form.kind !== "news" && { form }),
    ...(updated !== undefined && { updated }),
    ...(image !== undefined && { image }),
    ...(bodyImages.length > 0 && { bodyImages }),
    ...(recordings.length > 0 && { recordings }),
    ...(draft && { draft }),
    ...(expires !== undefined && { expires }),
    ...(withdrawn !== undefined && { withdrawn }),
    ...(pinned && { pinned }),
    ...(breakingUntil !== undefined && { breakingUntil }),
    ...(series !== undefined && { series }),
    ...(corrections.length > 0 && { corrections }),
    ...(aliases.length > 0 && { aliases }),
  };
  return Object.keys(rest).length === 0 ? 0 : rest;
}

const none: readonly [] = [];

/** Of an article that has nothing of it: one object for most articles of an archive. */
const nothingRare: RareFacts = {
  id: undefined,
  form: { kind: "news" },
  updated: undefined,
  image: undefined,
  bodyImages: none,
  recordings: none,
  draft: false,
  expires: undefined,
  withdrawn: undefined,
  pinned: false,
  breakingUntil: undefined,
  series: undefined,
  corrections: none,
  aliases: none,
};

/** What was stored, with everything that JSON drops. */
export function rareFacts(rest: Partial<RareFacts> | 0): RareFacts {
  if (rest === 0) return nothingRare;
  const { form, image, series } = rest;
  return {
    ...nothingRare,
    ...rest,
    ...(form && { form: storedForm(form) }),
    ...(image && { image: storedImage(image) }),
    ...(series && { series: { name: series.name, part: series.part } }),
  };
}

/** JSON drops every name without a value. */
function storedForm(form: ArticleForm): ArticleForm {
  switch (form.kind) {
    case "gallery":
      return { kind: form.kind, images: form.images.map(storedImage) };
    case "live": {
      const entries = form.entries.map(({ id, published, headline }) => ({ id, published, headline }));
      return { kind: form.kind, entries, ended: form.ended };
    }
    case "document": {
      const { file, bytes, pages } = form.document;
      return { kind: form.kind, document: { file, bytes, pages } };
    }
    default:
      return form;
  }
}

function storedImage({ file, alt, caption, credit, focus }: LeadImage): LeadImage {
  return { file, alt, caption, credit, ...(focus && { focus: { x: focus.x, y: focus.y } }) };
}
