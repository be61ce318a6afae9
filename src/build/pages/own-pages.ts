import { pageData } from "../../feeds/page-data.ts";
import type { OwnPage } from "../../model/newsroom.ts";
import type { OwnPageView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { bodyPictures, renderBody } from "./body.ts";
import { trailToFront } from "./story.ts";

type OwnPageFacts = {
  readonly frame: Frame;
  /** Stands for the body: another body is another hash. */
  readonly file: OwnPage["file"];
  readonly bodyPictures: ReturnType<typeof bodyPictures>;
  readonly shown: Pick<OwnPageView, "trail" | "title">;
};

/** The newsroom's own pages: about, contact, privacy. */
export function ownPages(newsroom: Newsroom): PageDraft<OwnPageFacts>[] {
  return newsroom.ownPages.map((page) => ({
    kind: "own-page",
    path: page.path,
    facts: () => ({
      frame: {
        title: `${page.title} — ${newsroom.settings.title}`,
        description: page.description ?? page.title,
        editionDate: undefined,
        indexed: true,
      },
      file: page.file,
      bodyPictures: bodyPictures(page, newsroom),
      shown: { trail: trailToFront(newsroom), title: page.title },
    }),
    view: ({ frame, shown }, shell) => {
      const framed = shell(frame);
      const body = renderBody(page, newsroom, framed.link);
      return { kind: "own-page", shell: framed, ...shown, body, structuredData: pageData(framed, shown) };
    },
  }));
}
