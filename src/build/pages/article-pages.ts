import { foldForComparison } from "../../arabic/fold.ts";
import { articleData } from "../../feeds/article-data.ts";
import type { Topic } from "../../model/archive.ts";
import type { Article } from "../../model/article.ts";
import type { ArticleView, FigureView, Link, SourceView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { cardView } from "../social-cards.ts";
import { bodyPictures } from "./body.ts";
import { figureOf } from "./figure-of.ts";
import { bodyAndForm, type FormFacts, formFacts } from "./form.ts";
import { trailTo } from "./story.ts";

type ArticleFacts = {
  readonly frame: Frame;
  /** Stands for the body: another body is another hash. */
  readonly file: Article["file"];
  readonly bodyPictures: ReturnType<typeof bodyPictures>;
  readonly form: FormFacts;
  readonly shown: Omit<ArticleView, "kind" | "shell" | "form" | "body" | "structuredData">;
};

/** One page an article. */
export function articlePages(newsroom: Newsroom): PageDraft<ArticleFacts>[] {
  return newsroom.archive.articles.map((article) => ({
    kind: "article",
    path: article.path,
    facts: () => articleFacts(article, newsroom),
    view: ({ frame, form, shown }, shell) => {
      const framed = shell(frame);
      const parts = bodyAndForm(article, form, newsroom, framed.link);
      const seen = { kind: "article", shell: framed, ...shown, ...parts } as const;
      return { ...seen, structuredData: articleData(seen) };
    },
  }));
}

function articleFacts(article: Article, newsroom: Newsroom): ArticleFacts {
  const { headline, standfirst, published, updated } = article;
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
      updated,
      authors: authorLinks(article, newsroom),
      tags: article.tags.flatMap((tag) => topicLink(newsroom.archive.tags, tag)),
      image: figure(article, newsroom),
      source: sourceView(article, newsroom),
      keyPoints: article.keyPoints,
      corrections: article.corrections,
      series: undefined,
      older: undefined,
      newer: undefined,
      related: [],
      card: cardView(article, newsroom),
      shareAddress: undefined,
    },
  };
}

/** Those who wrote it, by name; a key without a page is left out. */
export function authorLinks(article: Article, { archive }: Newsroom): Link[] {
  const authors = article.authors.map((key) => archive.authors.get(key));
  return authors.flatMap((author) =>
    author === undefined ? [] : [{ path: author.path, title: author.name }],
  );
}

/** The page of a tag or source under its own spelling, whatever the article's; empty where there is none. */
export function topicLink(topics: ReadonlyMap<string, Topic>, name: string): Link[] {
  const topic = topics.get(foldForComparison(name));
  return topic === undefined ? [] : [{ path: topic.path, title: topic.title }];
}

/** Who had the story first, and where. */
export function sourceView({ source }: Article, { archive }: Newsroom): SourceView | undefined {
  const [list] = source === undefined ? [] : topicLink(archive.sources, source.name);
  return list === undefined ? undefined : { name: list.title, path: list.path, url: source?.url };
}

/** The lead picture with the words around it. */
export function figure(article: Article, newsroom: Newsroom): FigureView | undefined {
  return article.image && figureOf(article.image, newsroom);
}
