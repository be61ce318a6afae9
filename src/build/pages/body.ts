import { renderMarkdown } from "../../markdown/render-markdown.ts";
import { arabicWords } from "../../markdown/words.ts";
import type { Article, Embed } from "../../model/article.ts";
import type { TrustedHtml } from "../../model/trusted-html.ts";
import type { PictureView, Shell } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import { embedView } from "./embed-view.ts";

const readEmbed = (_target: string): Embed | undefined => undefined;

/** The body of an article as Html whose links are printed by `link`. */
export function renderBody(article: Article, newsroom: Newsroom, link: Shell["link"]): TrustedHtml {
  const { settings, pictures } = newsroom;
  return renderMarkdown(newsroom.readBody(article), {
    digits: settings.digits,
    siteUrl: settings.url,
    imageOf: (file) => pictures.get(file),
    embedOf: (target) => {
      const embed = readEmbed(target);
      return embed && embedView(embed);
    },
    players: true,
    hrefOf: (path) => link(`/${path.replace(/^\/+/, "")}`),
    words: arabicWords,
  }).body;
}

/** The pictures inside a body, for the page's declared inputs: a page changes when one of them is replaced. */
export function bodyPictures(article: Article, { pictures }: Newsroom): PictureView[] {
  return article.bodyImages.flatMap((file) => pictures.get(file) ?? []);
}
