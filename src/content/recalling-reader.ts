import type { Article } from "../model/article.ts";
import type { Newsroom } from "./article-schema.ts";
import type { Checked } from "./checked.ts";
import type { KnownArticles } from "./known-articles.ts";
import type { MarkdownReaders } from "./markdown-readers.ts";
import { articleReader } from "./read-article.ts";
import { isRepeatable, mediaAnswers, watchedMedia } from "./watched-media.ts";

/**
 * A reader that gives the very result of `articleReader`, and reads no file again whose bytes are known and whose
 * questions to `media/` have the same answers. Only right articles are remembered: whoever has something to mend is read anew, so
 * that the words about it (their suggestions are counted over the whole folder) never depend on an earlier build. What is
 * read `instead` of a file is never remembered.
 */
export function recallingReader(
  folder: string,
  newsroom: Newsroom,
  markdown: MarkdownReaders,
  known: KnownArticles,
): (path: string, instead?: Uint8Array) => Checked<Article | undefined> {
  const media = watchedMedia(newsroom);
  const readArticle = articleReader(folder, { ...newsroom, ...media.readers }, markdown);
  const readInstead = articleReader(folder, newsroom, markdown);
  const isStillAnswered = mediaAnswers(folder);
  return (path, instead) => {
    if (instead !== undefined) return readInstead(path, instead);
    const before = known.recall(path);
    if (before?.asked.every(isStillAnswered)) {
      known.keep(path, before);
      return { value: before.article, problems: before.problems };
    }
    const { value, problems } = readArticle(path);
    const asked = media.asked();
    if (value !== undefined && asked.every(isRepeatable))
      known.keep(path, { article: value, problems, asked });
    return { value, problems };
  };
}
