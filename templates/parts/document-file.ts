import { html } from "hono/html";
import type { FormView, Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";

type DocumentForm = Extract<FormView, { kind: "document" }>;

/** The PDF an article is about: what it is called, how long and how large it is, and the ways to it. */
export function documentFile({ path, bytes, pages }: DocumentForm, { link, settings }: Shell): Markup {
  const { digits } = settings;
  const extent = pages !== undefined && html`<li>${words.document.pages(pages, digits)}</li>`;
  return html`<section class="box document-file" aria-labelledby="document-name">
    <p class="document-sign" aria-hidden="true">PDF</p>
    <div class="document-words">
      <h2 id="document-name"><bdi>${nameOf(path)}</bdi></h2>
      <ul>${extent || nothing}<li>${words.document.size(bytes, digits)}</li></ul>
      <p class="document-ways"><a class="button" href="${link(path)}" type="application/pdf">${words.document.open}</a> <a href="${link(path)}" type="application/pdf" download>${words.document.download}</a></p>
    </div>
  </section>`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
