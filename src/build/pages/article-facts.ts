import { foldForComparison } from "../../arabic/fold.ts";
import { lastChange } from "../../archive/last-change.ts";
import { shareAddress } from "../../archive/share-address.ts";
import type { Article } from "../../model/article.ts";
import type { FigureView, LiteView, SourceView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame } from "../planned-page.ts";
import { bodyPictures } from "./body.ts";
import { figureOf } from "./figure-of.ts";
import { type FormFacts, formFacts } from "./form.ts";
import { authorLinks, trailTo } from "./story.ts";

/** What an article's page and its lite edition both depend on: nothing of it comes from around the article. */
export type ArticleFacts = {
  readonly frame: Omit<Frame, "editionDate">;
  /** Stands for the body: another body is another hash. */
  readonly file: Article["file"];
  /** Those inside the body; a lite edition links to their files. */
  readonly bodyPictures: ReturnType<typeof bodyPictures>;
  readonly form: FormFacts;
  readonly shown: Omit<LiteView, "kind" | "shell" | "form" | "body" | "article">;
};

export function articleFacts(article: Article, newsroom: Newsroom): ArticleFacts {
  const { headline, standfirst, published, keyPoints, corrections } = article;
  return {
    frame: {
      title: `${headline} — ${newsroom.settings.title}`,
      description: article.summary || headline,
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
      image: figure(article, newsroom),
      source: sourceView(article, newsroom),
      keyPoints,
      corrections,
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
