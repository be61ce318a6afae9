import { html } from "hono/html";
import type { CorrectionsView, Shell } from "../../src/model/views.ts";
import { feedLinks } from "../parts/feed-links.ts";
import { listPager } from "../parts/list-pager.ts";
import { type Markup, nothing } from "../parts/markup.ts";
import { moment } from "../parts/moment.ts";
import { pageTrail } from "../parts/page-trail.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/** What the newsroom had wrong and set right, newest first, each with the article it mends. */
export function correctionsPage(view: CorrectionsView): string {
  const { shell, trail, feeds, corrections } = view;
  const { title, none } = words.corrections;
  return documentPage(shell, {
    looks: "lists",
    sheet: "before",
    canonical: shell.path,
    more: html`${feedLinks(feeds, words.feedOfList(title, shell.settings.title), shell)}\n`,
    trail: pageTrail(trail, title, shell),
    main: html`<div class="list">
  ${heading(view)}
  ${corrections.length > 0 ? all(corrections, shell) : html`<p class="list-empty">${none}</p>`}
  ${listPager(view, words.corrections.neighbours)}
</div>`,
  });
}

function heading({ feeds, pageNumber, shell: { link, settings } }: CorrectionsView): Markup {
  const page =
    pageNumber !== undefined &&
    html`<p class="list-extent">${words.pageNumber(pageNumber, settings.digits)}</p>`;
  return html`<header class="list-heading">
    <h1>${words.corrections.title}</h1>
    <p class="list-description">${words.corrections.explanation}</p>
    <p class="list-extent"><a href="${link(feeds.rss)}">${words.corrections.feed}</a></p>
    ${page || nothing}
  </header>`;
}

function all(corrections: CorrectionsView["corrections"], { settings, link }: Shell): Markup {
  return html`<ol class="corrections">
    ${corrections.map(
      ({ article, date, text }) => html`<li>
      <p class="list-extent">${moment(date, settings, words.corrections.corrected)}</p>
      <p>${text}</p>
      <p>${words.corrections.inArticle} <a href="${link(article.path)}">${article.title}</a></p>
    </li>\n`,
    )}
  </ol>`;
}
