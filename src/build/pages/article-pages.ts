import { foldForComparison } from "../../arabic/fold.ts";
import { readingMinutes } from "../../arabic/reading-minutes.ts";
import { lastChange } from "../../archive/last-change.ts";
import { shareAddress } from "../../archive/share-address.ts";
import { articleData } from "../../feeds/article-data.ts";
import type { Article } from "../../model/article.ts";
import type { UrlPath } from "../../model/url-path.ts";
import type { ArticleView, FigureView, Shell, SourceView } from "../../model/views.ts";
import type { InputKeys } from "../input-keys.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { cardView } from "../social-cards.ts";
import { aroundArticle } from "./around-article.ts";
import { bodyPictures } from "./body.ts";
import { contentsOf } from "./contents.ts";
import { figureOf } from "./figure-of.ts";
import { bodyAndForm, type FormFacts, formFacts } from "./form.ts";
import { authorLinks, trailTo } from "./story.ts";

type ArticleFacts = {
  readonly frame: Frame;
  /** Stands for the body: another body is another hash. */
  readonly file: Article["file"];
  readonly bodyPictures: ReturnType<typeof bodyPictures>;
  readonly form: FormFacts;
  readonly shown: Omit<ArticleView, "kind" | "shell" | "form" | "body" | "contents" | "structuredData">;
};

/** One page an article. */
export function articlePages(newsroom: Newsroom): PageDraft<ArticleFacts>[] {
  return newsroom.archive.articles.map((article) => new ArticlePage(article, newsroom));
}

/** A class, where other drafts are objects of functions: there may be a hundred thousand. */
class ArticlePage implements PageDraft<ArticleFacts> {
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

  facts(): ArticleFacts {
    return articleFacts(this.#article, this.#newsroom);
  }

  view({ frame, form, shown }: ArticleFacts, shell: (frame: Frame) => Shell): ArticleView {
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

function articleFacts(article: Article, newsroom: Newsroom): ArticleFacts {
  const { headline, standfirst, published } = article;
  return {
    frame: {
      title: `${headline} — ${newsroom.settings.title}`,
      description: article.summary || headline,
      editionDate: published,
      indexed: true,
    },
    file: article.file,
    bodyPictures: bodyPictures(article, newsroom),
    form: formFacts(article, newsroom),
    shown: {
      trail: trailTo(article.section, newsroom),
      headline,
      standfirst,
      published,
      updated: lastChange(article),
      authors: authorLinks(article, newsroom),
      readingMinutes: article.form.kind === "live" ? 0 : readingMinutes(article.bodyWords),
      ...aroundArticle(article, newsroom),
      image: figure(article, newsroom),
      source: sourceView(article, newsroom),
      keyPoints: article.keyPoints,
      corrections: article.corrections,
      card: cardView(article, newsroom),
      shareAddress: shareAddress(article, newsroom.settings),
    },
  };
}

/** Who had the story first, and where. */
export function sourceView({ source }: Article, { archive }: Newsroom): SourceView | undefined {
  const list = source && archive.sources.get(foldForComparison(source.name));
  return list && { name: list.title, path: list.path, url: source?.url };
}

/** The lead picture with the words around it. */
export function figure(article: Article, newsroom: Newsroom): FigureView | undefined {
  return article.image && figureOf(article.image, newsroom);
}
