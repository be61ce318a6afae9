import { foldForComparison } from "../../arabic/fold.ts";
import { lastChange } from "../../archive/last-change.ts";
import { shareAddress } from "../../archive/share-address.ts";
import { articleData } from "../../feeds/article-data.ts";
import type { Article } from "../../model/article.ts";
import type { ArticleView, FigureView, SourceView } from "../../model/views.ts";
import type { InputKeys } from "../input-keys.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { cardView } from "../social-cards.ts";
import { aroundArticle } from "./around-article.ts";
import { bodyPictures } from "./body.ts";
import { figureOf } from "./figure-of.ts";
import { bodyAndForm, type FormFacts, formFacts } from "./form.ts";
import { authorLinks, trailTo } from "./story.ts";

type ArticleFacts = {
  readonly frame: Frame;
  /** Stands for the body: another body is another hash. */
  readonly file: Article["file"];
  readonly bodyPictures: ReturnType<typeof bodyPictures>;
  readonly form: FormFacts;
  readonly shown: Omit<ArticleView, "kind" | "shell" | "form" | "body" | "structuredData">;
};

/** One page an article. */
export function articlePages(newsroom: Newsroom, keys: InputKeys): PageDraft<ArticleFacts>[] {
  return newsroom.archive.articles.map((article) => ({
    kind: "article",
    path: article.path,
    key: () => articlePageKey(article, newsroom, keys),
    facts: () => articleFacts(article, newsroom),
    view: ({ frame, form, shown }, shell) => {
      const framed = shell(frame);
      const parts = bodyAndForm(article, form, newsroom, framed.link);
      const seen = { kind: "article", shell: framed, ...shown, ...parts } as const;
      return { ...seen, structuredData: articleData(seen) };
    },
  }));
}

function articlePageKey(article: Article, { archive }: Newsroom, keys: InputKeys): string {
  const around = archive.surroundings.get(article);
  const shown = [article, ...(around?.related ?? [])].map(keys.article).join();
  const [older, newer] = [around?.older, around?.newer].map((one) => (one ? keys.article(one) : ""));
  const key = `${shown} ${older} ${newer}`;
  if (around?.series === undefined) return key;
  const { series, earlier, next } = around.series;
  const parts = [...earlier, ...(next === undefined ? [] : [next])].map(keys.article);
  return JSON.stringify([key, series.path, series.title, parts, next === undefined]);
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
