import { readEmbed } from "../../content/read-embed.ts";
import type { MarkdownOptions } from "../../markdown/markdown-options.ts";
import { type RenderedMarkdown, renderMarkdown } from "../../markdown/render-markdown.ts";
import { arabicWords } from "../../markdown/words.ts";
import type { Article } from "../../model/article.ts";
import type { TrustedHtml } from "../../model/trusted-html.ts";
import type { EmbedView, PictureView, Shell } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import { embedView } from "./embed-view.ts";

/**
 * Where a body is read: on its own page; in somebody's reader, where none of our scripts can play a recording; or in a lite
 * edition, where pictures are links, too.
 */
export type ReadOn = "page" | "feed" | "lite";

/** The body of an article, or of a page of the newsroom's own, as Html whose links are printed by `link`. */
export function renderBody(
  page: Pick<Article, "file">,
  newsroom: Newsroom,
  link: Shell["link"],
  readOn: ReadOn = "page",
): TrustedHtml {
  return renderWholeBody(page, newsroom, link, readOn).body;
}

/** The same with the headings in it. */
export function renderWholeBody(
  page: Pick<Article, "file">,
  newsroom: Newsroom,
  link: Shell["link"],
  readOn: ReadOn,
): RenderedMarkdown {
  return renderMarkdown(newsroom.readBody(page), markdownOptions(newsroom, link, readOn));
}

/** What every body of this newsroom is rendered with. */
export function markdownOptions(
  { settings, pictures }: Newsroom,
  link: Shell["link"],
  readOn: ReadOn,
): MarkdownOptions {
  return {
    digits: settings.digits,
    siteUrl: settings.url,
    imageOf: (file) => (readOn === "page" ? pictures.get(file) : plain(pictures.get(file))),
    embedOf: recordingAt,
    players: readOn === "page",
    ...(readOn === "lite" && { picturesAsLinks: true }),
    hrefOf: (path) => link(`/${path.replace(/^\/+/, "")}`),
    words: arabicWords,
  };
}

/** Readers away from our pages take one file, and many know no other element than `img`. */
function plain(picture: PictureView | undefined): PictureView | undefined {
  return picture && { ...picture, renditions: undefined };
}

function recordingAt(target: string): EmbedView | undefined {
  const embed = readEmbed(target);
  return embed && embedView(embed);
}

/** The pictures inside a body, for the page's declared inputs: a page changes when one of them is replaced. */
export function bodyPictures(
  { bodyImages }: Pick<Article, "bodyImages">,
  { pictures }: Newsroom,
): PictureView[] {
  return bodyImages.flatMap((file) => pictures.get(file) ?? []);
}
