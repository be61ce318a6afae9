import { addresses } from "../../archive/addresses.ts";
import { liteTwin } from "../../archive/lite-twin.ts";
import { otherAddresses } from "../../archive/other-addresses.ts";
import type { Destination } from "../../archive/settle-recorded-urls.ts";
import type { Link, PictureView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { cardView } from "../social-cards.ts";
import { leadPicture } from "./story.ts";

type RedirectFacts = {
  readonly frame: Frame;
  readonly target: Link;
  readonly card: PictureView | undefined;
};

/** One page a former or short address, so that no link to it dies. */
export function redirectPages(newsroom: Newsroom): PageDraft<RedirectFacts>[] {
  return destinations(newsroom).map((destination) => redirectPage(destination, newsroom));
}

/** Every address that leads to another, and where to. */
export function destinations({
  archive,
  settings,
  recorded,
}: Pick<Newsroom, "archive" | "settings" | "recorded">): Destination[] {
  const toArticles = archive.articles.flatMap((article) =>
    otherAddresses(article, settings).map((from) => ({ from, to: article })),
  );
  return [...toArticles, ...recorded.moved].flatMap((destination) => withLiteTwin(destination, settings));
}

function withLiteTwin(destination: Destination, settings: Newsroom["settings"]): Destination[] {
  const { from, to } = destination;
  const twin = "headline" in to ? liteTwin(from, settings) : undefined;
  if (twin === undefined || !("headline" in to)) return [destination];
  return [destination, { from: twin, to: { path: addresses.lite(to.path), title: to.headline } }];
}

/** Chats read the page and do not follow it, so it says of itself what its target says. */
function redirectPage({ from, to }: Destination, newsroom: Newsroom): PageDraft<RedirectFacts> {
  return {
    kind: "redirect",
    path: from,
    key: (mix) => ("headline" in to ? mix.article(to) : mix.text(JSON.stringify(to))),
    facts: () => {
      const title = "headline" in to ? to.headline : to.title;
      const description = "summary" in to ? to.summary || title : title;
      return {
        frame: { title, description, editionDate: undefined, indexed: false },
        target: { path: to.path, title },
        card: "headline" in to ? (cardView(to, newsroom) ?? leadPicture(to, newsroom)) : undefined,
      };
    },
    view: ({ frame, target, card }, shell) => ({ kind: "redirect", shell: shell(frame), target, card }),
  };
}
