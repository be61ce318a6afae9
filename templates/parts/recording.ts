import { html } from "hono/html";
import { posterOf } from "../../src/model/picture-sources.ts";
import type { ArticleView, EmbedView, FigureView, FormView, Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { figureWords } from "./figure-words.ts";
import { type Markup, nothing } from "./markup.ts";
import { picture } from "./picture.ts";
import { pictureSizes } from "./picture-sizes.ts";

type Recording = Extract<FormView, { kind: "video" | "audio" }>;

/**
 * The video or sound an article is about, in the lead image's place; the image, if there is one, is what a reader sees
 * before playing. A player on another site is a plain link until `scripts/modules/embed.ts` has made it a button.
 */
export function recording({ kind, embed }: Recording, view: ArticleView): Markup {
  const text = figureWords(view.image?.caption, view.image?.credit);
  if (embed.provider === "own")
    return html`<figure class="lead-figure">${ownPlayer(kind, embed.path, view)}${text}</figure>`;
  const { provider, player, original } = embed;
  return html`<figure class="lead-figure embed" data-player="${player}" data-title="${view.headline}"><a class="embed-link" href="${original}">${poster(view)}<span>${label(kind)}</span></a><p class="embed-note">${words.embed.note(words.embed.site[provider])}</p>${text}</figure>`;
}

/** Nothing of the file is fetched before the reader presses play. */
function ownPlayer(kind: Recording["kind"], path: OwnPath, { image, headline, shell }: ArticleView): Markup {
  const { link } = shell;
  const file = link(path);
  const download = html`<a href="${file}">${words.embed.download}</a>`;
  if (kind === "video") {
    const still = image && html` poster="${posterOf(image, link)}"`;
    return html`<video src="${file}" controls preload="none" playsinline aria-label="${headline}"${still}>${download}</video>`;
  }
  return html`${soundPicture(image, shell)}<audio src="${file}" controls preload="none" aria-label="${headline}">${download}</audio>`;
}

type OwnPath = Extract<EmbedView, { provider: "own" }>["path"];

function soundPicture(image: FigureView | undefined, shell: Shell): Markup {
  return image ? picture(image, shell, "first", pictureSizes.lead) : nothing;
}

/** The link's own words say what it does; the picture has no more to add. */
function poster({ image, shell }: ArticleView): Markup {
  return image ? picture({ ...image, alt: "" }, shell, "first", pictureSizes.lead) : nothing;
}

function label(kind: Recording["kind"]): string {
  return kind === "video" ? words.embed.watch : words.embed.listen;
}
