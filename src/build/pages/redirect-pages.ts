import type { Article } from "../../model/article.ts";
import type { UrlPath } from "../../model/url-path.ts";
import type { Link } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";

type RedirectFacts = { readonly frame: Frame; readonly target: Link };

/** One page a former address, so that no link to it dies. */
export function redirectPages({ archive }: Newsroom): PageDraft<RedirectFacts>[] {
  return archive.articles.flatMap((article) => article.aliases.map((alias) => redirectPage(alias, article)));
}

function redirectPage(alias: UrlPath, { path, headline, summary }: Article): PageDraft<RedirectFacts> {
  const frame = { title: headline, description: summary || headline, editionDate: undefined, indexed: false };
  return {
    kind: "redirect",
    path: alias,
    facts: () => ({ frame, target: { path, title: headline } }),
    view: (facts, shell) => ({
      kind: "redirect",
      shell: shell(facts.frame),
      target: facts.target,
      card: undefined,
    }),
  };
}
