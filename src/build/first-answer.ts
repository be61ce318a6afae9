import { publishedArticles } from "../archive/published-articles.ts";
import { readBody } from "../content/read-body.ts";
import { readOneArticle } from "../content/read-one-article.ts";
import type { Article } from "../model/article.ts";
import type { BuildOptions } from "./build-site.ts";
import { markdownReaders } from "./check-content.ts";
import type { Newsroom } from "./newsroom.ts";
import { planArticlePages } from "./plan-pages.ts";
import type { PlannedPage } from "./planned-page.ts";
import { articlePictures } from "./referred-pictures.ts";
import { forgetStanding } from "./standing-file.ts";
import { withLock } from "./with-lock.ts";

/**
 * After one article of a session was edited: writes its own page at once, as it stands among what the last build knew,
 * for the whole build that must follow takes longer the larger the archive is. The cache forgets the page first, so that
 * the next build, whoever runs it, writes it again. Gives the file; undefined where only the whole build can answer.
 */
export async function firstAnswer(options: BuildOptions, path: string): Promise<string | undefined> {
  const { cache, output, session, strict, shard } = options;
  // A strict build may publish nothing, and a part of the site may not hold the page.
  if (session === undefined || strict || shard !== undefined) return undefined;
  const locked = (work: () => Promise<string | undefined>) =>
    withLock(cache, unheard, () => session.run(cache, () => withLock(output, unheard, work)));
  return locked(async () => {
    const { newsroom, cache: known } = session.left();
    const page = newsroom && editedPage(options, newsroom, path);
    if (page === undefined || known === undefined) return undefined;
    forgetStanding(cache, output);
    known.forget([page.file], []);
    await options.write([page], output);
    return page.file;
  });
}

function unheard(): void {
  // Whoever waits for another build has nothing to show yet.
}

/** Undefined when the article is new, is as it was, is not to be seen, moves, or shows what the last build has not seen. */
function editedPage(
  { content, now, code }: BuildOptions,
  newsroom: Newsroom,
  path: string,
): PlannedPage | undefined {
  const before = newsroom.archive.articles.find(({ file }) => file.path === path);
  const read = before && readOneArticle(content, path, markdownReaders);
  const [article] = read === undefined ? [] : publishedArticles([read], now);
  if (before === undefined || article === undefined || article.path !== before.path) return undefined;
  if (article.file.hash === before.file.hash) return undefined;
  if (!articlePictures(article).every(({ file }) => newsroom.pictures.has(file))) return undefined;
  const [page] = planArticlePages(inPlaceOf(before, article, newsroom, content), code);
  return page;
}

/** A newsroom of one article, with everything around it as it was. */
function inPlaceOf(before: Article, article: Article, newsroom: Newsroom, content: string): Newsroom {
  const { surroundings } = newsroom.archive;
  return {
    ...newsroom,
    archive: {
      ...newsroom.archive,
      articles: [article],
      surroundings: { get: (one) => surroundings.get(one === article ? before : one) },
    },
    // Not as it stood in for a file that failed.
    readBody: (page) => readBody(content, page),
  };
}
