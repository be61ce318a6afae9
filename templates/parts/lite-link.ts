import { html } from "hono/html";
import type { Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";

/** The way from an article to its lite edition, for whoever wants it. */
export function liteLink({ settings, link, path }: Shell): Markup {
  if (!settings.features.lite) return nothing;
  return html`<p class="lite-link"><a href="${link(`${path}lite/`)}">${words.lite.name}</a> ${words.lite.explanation}</p>`;
}

/** The same for browsers: https://drafts.csswg.org/mediaqueries-5/#prefers-reduced-data */
export function liteAlternate({ settings, link, path }: Shell): Markup {
  if (!settings.features.lite) return nothing;
  return html`<link rel="alternate" href="${link(`${path}lite/`)}" media="(prefers-reduced-data: reduce)" title="${words.lite.name}">\n`;
}
