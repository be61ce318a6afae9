import { html } from "hono/html";
import type { SearchView } from "../../src/model/views.ts";
import type { Markup } from "../parts/markup.ts";
import { pageTrail } from "../parts/page-trail.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/**
 * The search page. Its form is hidden where scripts are off, and the page then shows other ways. The script that answers
 * (`templates/scripts/modules/search.ts`) comes when a reader goes to the form, or at once where the address holds a question.
 */
export function searchPage(view: SearchView): string {
  const { shell, trail, periods } = view;
  return documentPage(shell, {
    title: `${words.searchPage.title} — ${shell.settings.title}`,
    looks: "lists",
    sheet: "before",
    canonical: shell.path,
    webAssembly: true,
    trail: pageTrail(trail, words.searchPage.title, shell),
    main: html`<div class="search list" data-site="${shell.link("/")}" data-periods="${shell.link(periods)}">
  <h1>${words.searchPage.title}</h1>
  <noscript>${otherWays(view)}</noscript>
  ${form(view)}
  <p class="search-count" id="search-count" role="status"></p>
  <ol class="search-results story-list" aria-label="${words.searchPage.results}" hidden></ol>
  <button class="button search-more" type="button" hidden>${words.searchPage.more}</button>
</div>`,
  });
}

function form({ sections }: SearchView): Markup {
  const { query, submit, limits, section, anySection, year, anyYear, tag, source } = words.searchPage;
  return html`<form class="search-form" role="search" method="get">
    <label for="search-query">${query}</label>
    <div class="search-row">
      <input id="search-query" type="search" name="q" autocomplete="off" enterkeyhint="search" aria-describedby="search-count">
      <button class="button" type="submit">${submit}</button>
    </div>
    <fieldset class="search-limits">
      <legend>${limits}</legend>
      <div>
        <label for="search-section">${section}</label>
        <select id="search-section" name="section">
          <option value="">${anySection}</option>
          ${sections.map(({ key, title }) => html`<option value="${key}">${title}</option>\n`)}
        </select>
      </div>
      <div>
        <label for="search-year">${year}</label>
        <select id="search-year" name="year">
          <option value="">${anyYear}</option>
        </select>
      </div>
      <div>
        <label for="search-tag">${tag}</label>
        <input id="search-tag" type="text" name="tag" list="search-tags" autocomplete="off">
        <datalist id="search-tags"></datalist>
      </div>
      <div>
        <label for="search-source">${source}</label>
        <input id="search-source" type="text" name="source" list="search-sources" autocomplete="off">
        <datalist id="search-sources"></datalist>
      </div>
    </fieldset>
  </form>`;
}

function otherWays({ shell, archive }: SearchView): Markup {
  const whole = archive === undefined ? [] : [{ path: archive, title: words.searchPage.archive }];
  const links = [...whole, ...shell.navigation];
  return html`<p>${words.searchPage.withoutScript}</p>
  <ul class="tag-links">
    ${links.map(({ path, title }) => html`<li><a href="${shell.link(path)}">${title}</a></li>\n`)}
  </ul>`;
}
