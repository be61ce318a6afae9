import { addresses } from "../../archive/addresses.ts";
import { lastChange } from "../../archive/last-change.ts";
import { shareAddress } from "../../archive/share-address.ts";
import type { Article } from "../../model/article.ts";
import type { LiteView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { figure, sourceView } from "./article-pages.ts";
import { bodyPictures } from "./body.ts";
import { bodyAndForm, type FormFacts, formFacts } from "./form.ts";
import { authorLinks, trailTo } from "./story.ts";

type LiteFacts = {
  readonly frame: Frame;
  /** Stands for the body: another body is another hash. */
  readonly file: Article["file"];
  /** The links to them lead to their files. */
  readonly bodyPictures: ReturnType<typeof bodyPictures>;
  readonly form: FormFacts;
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
  const { headline, standfirst, published, keyPoints, corrections } = article;
  return {
    frame: {
      title: `${headline} — ${newsroom.settings.title}`,
      description: article.summary || headline,
      editionDate: undefined,
      indexed: true,
    },
    file: article.file,
    bodyPictures: bodyPictures(article, newsroom),
    form: formFacts(article, newsroom),
    shown: {
      article: article.path,
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
