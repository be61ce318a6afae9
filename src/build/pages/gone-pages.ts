import { liteTwin } from "../../archive/lite-twin.ts";
import { otherAddresses } from "../../archive/other-addresses.ts";
import type { Article } from "../../model/article.ts";
import type { UrlPath } from "../../model/url-path.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";

type GoneFacts = { readonly frame: Frame; readonly reason: string | undefined };

/** A neutral page at every address of what was withdrawn or has expired. Nothing on it says what stood there. */
export function gonePages(newsroom: Newsroom): PageDraft<GoneFacts>[] {
  return goneAddresses(newsroom).map(({ path, reason }) => gonePage(path, reason, newsroom));
}

/** Every address whose page has ended, and why if it was withdrawn. */
export function goneAddresses({
  archive,
  settings,
  recorded,
}: Pick<Newsroom, "archive" | "settings" | "recorded">): { path: UrlPath; reason: string | undefined }[] {
  const reasonOf = (article: Article | undefined) => article?.withdrawn?.reason;
  const gone = [
    ...archive.ended.flatMap((article) =>
      [article.path, ...otherAddresses(article, settings)].map((path) => ({
        path,
        reason: reasonOf(article),
      })),
    ),
    ...recorded.gone.map(({ path, article }) => ({ path, reason: reasonOf(article) })),
  ];
  return gone.flatMap(({ path, reason }) => {
    const twin = liteTwin(path, settings);
    return twin === undefined
      ? [{ path, reason }]
      : [
          { path, reason },
          { path: twin, reason },
        ];
  });
}

function gonePage(path: UrlPath, reason: string | undefined, { settings }: Newsroom): PageDraft<GoneFacts> {
  return {
    kind: "gone",
    path,
    facts: () => ({
      frame: {
        title: settings.title,
        description: settings.description ?? settings.title,
        editionDate: undefined,
        indexed: false,
      },
      reason,
    }),
    view: (facts, shell) => ({ kind: "gone", shell: shell(facts.frame), reason: facts.reason }),
  };
}
