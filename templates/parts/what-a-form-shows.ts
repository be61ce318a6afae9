import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { documentFile } from "./document-file.ts";
import { gallery } from "./gallery.ts";
import { leadFigure } from "./lead-figure.ts";
import { liveCoverage } from "./live-coverage.ts";
import { type Markup, nothing } from "./markup.ts";
import { recording } from "./recording.ts";

/** What stands between an article's header and its words. */
export function opening(view: ArticleView): Markup {
  const { form, image, shell } = view;
  switch (form.kind) {
    case "video":
    case "audio":
      return recording(form, view);
    case "document":
      return html`${leadFigure(view)}
  ${documentFile(form, shell)}`;
    case "gallery":
      // A lead image that the gallery shows anyway is for lists and cards; twice on a page it would be a mistake.
      return form.images.some(({ path }) => path === image?.path) ? nothing : leadFigure(view);
    default:
      return leadFigure(view);
  }
}

/** What follows an article's words. */
export function closing({ form, shell }: ArticleView): Markup {
  if (form.kind === "gallery") return gallery(form.images, shell);
  return form.kind === "live" ? liveCoverage(form.entries, shell) : nothing;
}
