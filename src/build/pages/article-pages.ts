import { readingMinutes } from "../../arabic/reading-minutes.ts";
import { articleData } from "../../feeds/article-data.ts";
import type { Article } from "../../model/article.ts";
import type { UrlPath } from "../../model/url-path.ts";
import type { ArticleView, Shell } from "../../model/views.ts";
import type { InputKeys } from "../input-keys.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { cardView } from "../social-cards.ts";
import { aroundArticle } from "./around-article.ts";
import { type ArticleFacts, articleFacts } from "./article-facts.ts";
import { contentsOf } from "./contents.ts";
import { bodyAndForm } from "./form.ts";

type PageFacts = Omit<ArticleFacts, "frame" | "shown"> & {
  readonly frame: Frame;
  readonly shown: Omit<ArticleView, "kind" | "shell" | "form" | "body" | "contents" | "structuredData">;
};

/** One page an article. */
export function articlePages(newsroom: Newsroom): PageDraft<PageFacts>[] {
  return newsroom.archive.articles.map((article) => new ArticlePage(article, newsroom));
}

/** A class, where other drafts are objects of functions: there may be a hundred thousand. */
class ArticlePage implements PageDraft<PageFacts> {
  readonly kind = "article";
  readonly #article: Article;
  readonly #newsroom: Newsroom;

  constructor(article: Article, newsroom: Newsroom) {
    this.#article = article;
    this.#newsroom = newsroom;
  }

  get path(): UrlPath {
    return this.#article.path;
  }

  key(mix: InputKeys): void {
    mixArticlePage(this.#article, this.#newsroom, mix);
  }

  facts(): PageFacts {
    return pageFacts(this.#article, this.#newsroom);
  }

  view({ frame, form, shown }: PageFacts, shell: (frame: Frame) => Shell): ArticleView {
    const framed = shell(frame);
    const { headings, ...parts } = bodyAndForm(this.#article, form, this.#newsroom, framed.link);
    const contents = contentsOf(this.#article, headings);
    const seen = { kind: "article", shell: framed, ...shown, ...parts, contents } as const;
    return { ...seen, structuredData: articleData(seen) };
  }
}

function mixArticlePage(article: Article, { archive }: Newsroom, mix: InputKeys): void {
  const around = archive.surroundings.get(article);
  mix.article(article);
  mix.topics(article);
  mix.articles(around?.related ?? []);
  mix.maybe(around?.older);
  mix.maybe(around?.newer);
  if (around?.series === undefined) return;
  const { series, earlier, next } = around.series;
  mix.text(series.path);
  mix.text(series.title);
  mix.articles(earlier);
  mix.maybe(next);
}

function pageFacts(article: Article, newsroom: Newsroom): PageFacts {
  const { frame, shown, ...facts } = articleFacts(article, newsroom);
  return {
    ...facts,
    frame: { ...frame, editionDate: article.published },
    shown: {
      ...shown,
      readingMinutes: article.form.kind === "live" ? 0 : readingMinutes(article.bodyWords),
      ...aroundArticle(article, newsroom),
      card: cardView(article, newsroom),
    },
  };
}
