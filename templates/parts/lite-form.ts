import { html } from "hono/html";
import type { EmbedView, FigureView, LiteView, Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { documentFile } from "./document-file.ts";
import { liveCoverage } from "./live-coverage.ts";
import { type Markup, nothing } from "./markup.ts";

/** What only one sort of piece has, as links to what a reader may want to spend data on. */
export function liteForm({ form, shell }: Pick<LiteView, "form" | "shell">): Markup {
  switch (form.kind) {
    case "gallery":
      return html`<ol>
${form.images.map((image) => html`<li>${pictureLink(image, shell)}</li>\n`)}</ol>`;
    case "video":
    case "audio":
      return html`<p><a href="${recordingAddress(form.embed, shell)}">${words.embed[form.kind === "video" ? "watch" : "listen"]}</a></p>`;
    case "document":
      return documentFile(form, shell);
    case "live":
      return liveCoverage(form.entries, shell);
    default:
      return nothing;
  }
}

/** The lead image's words, and the way to it. */
export function litePicture(image: FigureView | undefined, shell: Shell): Markup {
  return image ? html`<p>${pictureLink(image, shell)}</p>` : nothing;
}

/** A picture without words is decoration, and still somebody's work. */
function pictureLink({ path, alt, caption, credit }: FigureView, { link }: Shell): Markup {
  const said = [caption, credit].flatMap((text) => (text ? [html` — ${text}`] : []));
  return html`<a href="${link(path)}">${words.lite.picture(alt || words.lite.leadPicture)}</a>${said}`;
}

function recordingAddress(embed: EmbedView, { link }: Shell): string {
  return embed.provider === "own" ? link(embed.path) : embed.original;
}
