import { liteTwin } from "../../archive/lite-twin.ts";
import { otherAddresses } from "../../archive/other-addresses.ts";
import type { Article, Withdrawal } from "../../model/article.ts";
import type { UrlPath } from "../../model/url-path.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";

type GoneFacts = { readonly frame: Frame; readonly withdrawn: Withdrawal | undefined };

/** A neutral page at every address of what was withdrawn or has expired. Nothing on it says what stood there. */
export function gonePages(newsroom: Newsroom): PageDraft<GoneFacts>[] {
  return goneAddresses(newsroom).map((gone) => gonePage(gone, newsroom));
}

type Gone = { readonly path: UrlPath; readonly withdrawn: Withdrawal | undefined };

/** Every address whose page has ended, and when and why if it was withdrawn. */
export function goneAddresses({
  archive,
  settings,
  recorded,
}: Pick<Newsroom, "archive" | "settings" | "recorded">): Gone[] {
  const gone = (path: UrlPath, article: Article | undefined) => ({ path, withdrawn: article?.withdrawn });
  return [
    ...archive.ended.flatMap((article) =>
      [article.path, ...otherAddresses(article, settings)].map((path) => gone(path, article)),
    ),
    ...recorded.gone.map(({ path, article }) => gone(path, article)),
  ].flatMap(({ path, withdrawn }) => {
    const twin = liteTwin(path, settings);
    return [{ path, withdrawn }, ...(twin === undefined ? [] : [{ path: twin, withdrawn }])];
  });
}

function gonePage({ path, withdrawn }: Gone, { settings }: Newsroom): PageDraft<GoneFacts> {
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
      withdrawn,
    }),
    view: (facts, shell) => ({ kind: "gone", shell: shell(facts.frame), withdrawn: facts.withdrawn }),
  };
}
