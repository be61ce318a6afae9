import { addresses } from "../../archive/addresses.ts";
import type { Article } from "../../model/article.ts";
import type { LiteView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { type ArticleFacts, articleFacts } from "./article-facts.ts";
import { bodyAndForm } from "./form.ts";

type LiteFacts = Omit<ArticleFacts, "frame" | "shown"> & {
  readonly frame: Frame;
  readonly shown: Omit<LiteView, "kind" | "shell" | "form" | "body">;
};

/** The lite edition of each article, if the newsroom wants them. Nothing around the article changes it. */
export function litePages(newsroom: Newsroom): PageDraft<LiteFacts>[] {
  if (!newsroom.settings.features.lite) return [];
  return newsroom.archive.articles.map((article) => ({
    kind: "lite",
    path: addresses.lite(article.path),
    key: (mix) => {
      mix.article(article);
      mix.topics(article);
    },
    facts: () => liteFacts(article, newsroom),
    view: ({ frame, form, shown }, shell) => {
      const framed = shell(frame);
      const parts = bodyAndForm(article, form, newsroom, framed.link, "lite");
      return { kind: "lite", shell: framed, ...shown, ...parts };
    },
  }));
}

function liteFacts(article: Article, newsroom: Newsroom): LiteFacts {
  const { frame, shown, ...facts } = articleFacts(article, newsroom);
  return {
    ...facts,
    frame: { ...frame, editionDate: undefined },
    shown: { ...shown, article: article.path },
  };
}
