import { addresses } from "../../archive/addresses.ts";
import { frontPage } from "../../archive/front-page.ts";
import { frontData } from "../../feeds/front-data.ts";
import type { Article } from "../../model/article.ts";
import type { FrontView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { story } from "./story.ts";

type FrontFacts = {
  readonly frame: Frame;
  readonly shown: Omit<FrontView, "kind" | "shell" | "structuredData">;
};

/** The page at `/`. */
export function frontPageDraft(newsroom: Newsroom): PageDraft<FrontFacts> {
  return {
    kind: "front",
    path: addresses.front,
    facts: () => frontFacts(newsroom),
    view: ({ frame, shown }, shell) => {
      const framed = shell(frame);
      return { kind: "front", shell: framed, ...shown, structuredData: frontData(framed) };
    },
  };
}

function frontFacts(newsroom: Newsroom): FrontFacts {
  const { settings, archive } = newsroom;
  const { lead, secondary, strips } = frontPage(archive, newsroom.frontPage);
  const shownAs = (article: Article) => story(article, newsroom);
  return {
    frame: {
      title: settings.title,
      description: settings.description ?? settings.title,
      editionDate: archive.articles[0]?.published,
      indexed: true,
    },
    shown: {
      lead: lead && shownAs(lead),
      secondary: secondary.map(shownAs),
      sections: strips.map(({ section, articles }) => ({
        section: { path: section.path, title: section.title },
        stories: articles.map(shownAs),
      })),
    },
  };
}
