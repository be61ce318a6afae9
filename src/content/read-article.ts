import type { Article } from "../model/article.ts";
import { articleFaults, slugOf } from "./article-faults.ts";
import { type ArticleFields, articleNames, articleSchema, type Newsroom } from "./article-schema.ts";
import { bodyProblems } from "./body-problems.ts";
import { type Checked, hasError } from "./checked.ts";
import { cleanBody } from "./clean-body.ts";
import { distinctTags } from "./distinct-tags.ts";
import { nameFields } from "./name-fields.ts";
import { placeFaults } from "./place-faults.ts";
import { detached, type FrontMatterFile, readFrontMatter } from "./read-front-matter.ts";
import { shapeFaults } from "./shape-faults.ts";

/** What an article's facts take from its Markdown, which this room cannot read itself. */
export type MarkdownReaders = {
  /** The first paragraph as plain text of at most so many UTF-16 units, cut at a word. */
  readonly firstParagraph: (markdown: string, maxLength: number) => string;
  /** The picture files that a body names, relative to `content/media/`, in order, without repeats. */
  readonly bodyImages: (markdown: string) => readonly string[];
};

/** Two or three lines of a list; search engines show about as much. */
const summaryLength = 200;

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
    const problems = [...placeFaults(sheet, faults), ...inBody];
    if (!parsed.success || hasError(problems)) return { value: undefined, problems };
    return { value: articleOf(path, file, parsed.data, markdown), problems };
  };
}

function articleOf(
  path: string,
  file: FrontMatterFile & { kind: "read" },
  fields: ArticleFields,
  { firstParagraph, bodyImages }: MarkdownReaders,
): Article {
  const body = cleanBody(file.body);
  const slug = fields.slug ?? slugOf(path);
  const { date, source, image, summary } = fields;
  return {
    file: { path, hash: file.hash },
    id: fields.id,
    slug,
    path: `/${date.iso.slice(0, 4)}/${date.iso.slice(5, 7)}/${slug}/`,
    headline: fields.title,
    form: { kind: "news" },
    published: date,
    updated: fields.updated,
    section: fields.section,
    tags: distinctTags(fields.tags),
    source: source && { name: source.name, url: source.url },
    authors: [...new Set(fields.authors)],
    standfirst: summary,
    summary: summary ?? detached(firstParagraph(body, summaryLength)),
    image: image && { file: image.file, alt: image.alt, caption: image.caption, credit: image.credit },
    bodyImages: bodyImages(body).map(detached),
    draft: fields.draft,
    expires: undefined,
    withdrawn: undefined,
    pinned: false,
    breakingUntil: undefined,
    series: undefined,
    keyPoints: [],
    corrections: [],
    // Repeats stay until all conflicts are placed by their position in the file.
    aliases: fields.aliases,
  };
}
