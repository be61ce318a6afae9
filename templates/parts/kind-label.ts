import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";
import { moment } from "./moment.ts";

/** What sort of piece this is, above its headline; news, which most are, says nothing. */
export function kindLabel({ form, shell }: Pick<ArticleView, "form" | "shell">): Markup {
  if (form.kind === "news") return nothing;
  if (form.kind === "live" && form.ended)
    return html`<p class="kind-label">${moment(form.ended, shell.settings, words.live.ended)}</p>`;
  const running = form.kind === "live" && " running";
  return html`<p class="kind-label${running}">${words.kind[form.kind]}</p>`;
}
