import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";

/** How long a reader will be here, where that is a minute or more. */
export function readingTime({ readingMinutes, shell }: ArticleView): Markup {
  if (readingMinutes < 1) return nothing;
  return html`<p class="reading-time">${words.readingTime(readingMinutes, shell.settings.digits)}</p>`;
}
