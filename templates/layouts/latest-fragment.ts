import { html } from "hono/html";
import type { LatestView, Shell } from "../../src/model/views.ts";
import { type Markup, nothing, textOf } from "../parts/markup.ts";
import { shortDay } from "../parts/moment.ts";
import { words } from "../words.ts";

/**
 * Not a page but a piece of every page, which `templates/scripts/modules/latest-strip.ts` fetches into its strip: what
 * is breaking, the newest headlines, and the controls for those who step through them. Browsers let go of what is no
 * longer breaking. Its links lead from its own address.
 */
export function latestFragment({ shell, breaking, latest }: LatestView): string {
  return textOf(html`<ul class="latest-run">
${breaking.map((story) => breakingItem(story, shell))}${latest.map((story) => latestItem(story, shell))}</ul>
${breaking.length + latest.length > 0 ? controls : nothing}
`);
}

function breakingItem({ story, until }: LatestView["breaking"][number], { link }: Shell): Markup {
  return html`<li><a href="${link(story.path)}" data-until="${until.iso}"><strong>${words.strip.breaking}</strong> ${story.title}</a></li>\n`;
}

function latestItem({ story, published }: LatestView["latest"][number], { settings, link }: Shell): Markup {
  return html`<li><a href="${link(story.path)}">${story.title}</a> ${shortDay(published, settings)}</li>\n`;
}

/** Hidden until the script has brought them to life; motion begins by the last of them alone. */
const controls = html`<div class="latest-controls" hidden>
  <button type="button" data-step="-1" aria-label="${words.strip.previous}"></button>
  <button type="button" data-step="1" aria-label="${words.strip.next}"></button>
  <button type="button" data-motion aria-label="${words.strip.start}" data-stop="${words.strip.stop}"></button>
</div>`;
