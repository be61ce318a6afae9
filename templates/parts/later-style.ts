import { html } from "hono/html";
import type { Looks, Shell } from "../../src/model/views.ts";
import type { Markup } from "./markup.ts";

/**
 * The stylesheet of all that is not in the first view. In the body it holds up what follows it and nothing before
 * (HTML, 4.2.4: `stylesheet` is allowed in the body), so it stands right before the first thing it styles.
 */
export function laterStyle({ assets, link }: Shell, looks: Looks): Markup {
  return html`<link rel="stylesheet" href="${link(assets.stylesheets[looks])}">`;
}

/** The same for what holds a body: the forms that few show, and the sheet for paper, which no screen waits for. */
export function articleStyle(shell: Shell, showsForm: boolean): Markup {
  const { assets, link } = shell;
  const forms = html`<link rel="stylesheet" href="${link(assets.formsStylesheet)}">`;
  return html`${laterStyle(shell, "article")}${showsForm && forms}<link rel="stylesheet" href="${link(assets.paperStylesheet)}" media="print">`;
}
