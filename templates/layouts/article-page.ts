import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { byline } from "../parts/byline.ts";
import { leadFigure } from "../parts/lead-figure.ts";
import { type Markup, nothing } from "../parts/markup.ts";
import { pageTrail } from "../parts/page-trail.ts";
import { sourceLine } from "../parts/source-line.ts";
import { tagLinks } from "../parts/tag-links.ts";
import { trusted } from "../parts/trusted.ts";
import { documentPage } from "./document-page.ts";

/** The page Nashra exists to make: one article, its parts in the order of the reference page. */
export function articlePage(view: ArticleView): string {
  const { shell, trail, headline } = view;
  return documentPage(shell, {
    kind: "article",
    stylesheet: shell.assets.articleStylesheet,
    canonical: shell.path,
    image: view.card ?? view.image,
    more: openGraphArticle(view),
    structuredData: view.structuredData,
    trail: pageTrail(trail, headline, shell),
    main: article(view),
  });
}

function article(view: ArticleView): Markup {
  const { shell, headline, standfirst, tags, body, source } = view;
  return html`<article class="article">
  <header class="article-header">
    <h1>${headline}</h1>
    ${standfirst ? html`<p class="standfirst">${standfirst}</p>` : nothing}
    ${byline(view)}
    ${tagLinks(tags, shell)}
  </header>
  ${leadFigure(view)}
  <div class="article-body">
${trusted(body)}
  </div>
  ${sourceLine(source, shell)}
</article>`;
}

/** https://ogp.me/#type_article */
function openGraphArticle({ published, updated, trail, tags }: ArticleView): Markup {
  const property = (name: string, content: string) =>
    html`<meta property="article:${name}" content="${content}">\n`;
  const section = trail.at(-1)?.title;
  return html`${property("published_time", published.iso)}${updated && property("modified_time", updated.iso)}${
    section && property("section", section)
  }${tags.map(({ title }) => property("tag", title))}`;
}
