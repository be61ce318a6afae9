import type { Article } from "../model/article.ts";

/** What of an article is read from disk only when somebody asks: most builds show the words of few articles. */
export type ArticleWords = Pick<Article, "headline" | "standfirst" | "summary" | "keyPoints">;

/** The words of any article as JSON; a summary that is the standfirst is not stored twice. */
export function storedWords({ headline, standfirst, summary, keyPoints }: Article): string {
  return JSON.stringify([headline, standfirst ?? 0, summary === standfirst ? 0 : summary, keyPoints]);
}

/** What {@link storedWords} stored. */
export function wordsFrom(text: string): ArticleWords {
  const [headline, standfirst, summary, keyPoints]: [string, string | 0, string | 0, string[]] =
    JSON.parse(text);
  const written = standfirst === 0 ? undefined : standfirst;
  return { headline, standfirst: written, summary: summary === 0 ? (written ?? "") : summary, keyPoints };
}
