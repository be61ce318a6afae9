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
    canonical: shell.path,
    image: view.image?.path,
    more: articleMoments(view),
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
function articleMoments({ published, updated }: ArticleView): Markup {
  const modified = updated && html`<meta property="article:modified_time" content="${updated.iso}">\n`;
  return html`<meta property="article:published_time" content="${published.iso}">\n${modified}`;
}
