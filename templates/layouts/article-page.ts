import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { articleTools } from "../parts/article-tools.ts";
import { authorNames } from "../parts/author-names.ts";
import { byline } from "../parts/byline.ts";
import { clippingLine } from "../parts/clipping-line.ts";
import { contentsList } from "../parts/contents-list.ts";
import { correctionsBlock } from "../parts/corrections-block.ts";
import { playersOf } from "../parts/held-players.ts";
import { holdsRecording } from "../parts/holds-recording.ts";
import { isolatedText } from "../parts/isolated-text.ts";
import { keyPointsBox } from "../parts/key-points.ts";
import { kindLabel } from "../parts/kind-label.ts";
import { lastChange } from "../parts/last-change.ts";
import { articleStyle } from "../parts/later-style.ts";
import { liteAlternate, liteLink } from "../parts/lite-link.ts";
import { type Markup, nothing } from "../parts/markup.ts";
import { neighbours } from "../parts/neighbours.ts";
import { pageTrail } from "../parts/page-trail.ts";
import { relatedStories } from "../parts/related-stories.ts";
import { saveForLater } from "../parts/save-for-later.ts";
import { seriesBox, seriesLine } from "../parts/series-box.ts";
import { shareBlock } from "../parts/share-block.ts";
import { sourceLine } from "../parts/source-line.ts";
import { ageCountsFrom } from "../parts/story-age.ts";
import { tagLinks } from "../parts/tag-links.ts";
import { trusted } from "../parts/trusted.ts";
import { closing, opening } from "../parts/what-a-form-shows.ts";
import { documentPage } from "./document-page.ts";

/** The page Nashra exists to make: one article, its parts in the order of the reference page. */
export function articlePage(view: ArticleView): string {
  const { shell, trail, headline } = view;
  return documentPage(shell, {
    kind: "article",
    canonical: shell.path,
    looks: "article",
    sheet: "inside",
    ageCountsFrom: ageCountsFrom(view),
    image: view.card ?? view.image,
    more: html`${liteAlternate(shell)}${openGraphArticle(view)}`,
    structuredData: view.structuredData,
    players: playersOf(view),
    trail: pageTrail(trail, headline, shell),
    main: html`${article(view)}
${aroundArticle(view)}`,
  });
}

function article(view: ArticleView): Markup {
  const { shell, keyPoints, contents, body, source, form } = view;
  const style = articleStyle(shell, !isPlain(view) || holdsRecording(body));
  // What stands between headline and words and is none of both waits for its style, so that it never moves.
  const early = !isPlain(view) || keyPoints.length > 0 || contents.length > 0;
  return html`<article class="article" data-kind="${form.kind}">
  ${articleHeader(view)}
  ${early && style}
  ${opening(view)}
  ${keyPointsBox(keyPoints)}
  ${contentsList(view)}
  ${body.html.trim() === "" ? nothing : html`<div class="article-body">\n${trusted(body)}\n  </div>`}
  ${!early && style}
  ${closing(view)}
  ${correctionsBlock(view)}
  ${sourceLine(source, shell)}
  ${clippingLine(view)}
  ${shareBlock(view)}
  ${liteLink(shell)}
</article>`;
}

/** Most stories are words and a picture, which the head's style sets; all else waits under the headline for the rest. */
function isPlain({ form }: ArticleView): boolean {
  return form.kind === "news" || form.kind === "opinion" || form.kind === "explainer";
}

function articleHeader(view: ArticleView): Markup {
  const { shell, headline, standfirst, authors, tags, series, form } = view;
  const voices = form.kind === "opinion" && authors.length > 0;
  return html`<header class="article-header">
    ${kindLabel(view)}
    ${seriesLine(series, shell)}
    ${voices ? html`<p class="voices">${authorNames(authors, shell)}</p>` : nothing}
    <h1>${isolatedText(headline)}</h1>
    ${standfirst ? html`<p class="standfirst">${isolatedText(standfirst)}</p>` : nothing}
    ${byline(view)}
    ${tagLinks(tags, shell)}
    <div class="tool-row">
      ${articleTools(shell)}
      ${saveForLater(shell)}
    </div>
  </header>`;
}

/** Where a reader may go from here. */
function aroundArticle(view: ArticleView): Markup {
  const { series, older, newer, related, shell } = view;
  if (!series && !older && !newer && related.length === 0) return nothing;
  return html`<div class="around-article">
${seriesBox(series, shell)}
${neighbours(view)}
${relatedStories(view)}
</div>`;
}

/** https://ogp.me/#type_article */
function openGraphArticle(view: ArticleView): Markup {
  const { published, trail, tags } = view;
  const property = (name: string, content: string) =>
    html`<meta property="article:${name}" content="${content}">\n`;
  const changed = lastChange(view);
  const section = trail.at(-1)?.title;
  return html`${property("published_time", published.iso)}${changed && property("modified_time", changed.iso)}${
    section && property("section", section)
  }${tags.map(({ title }) => property("tag", title))}`;
}
