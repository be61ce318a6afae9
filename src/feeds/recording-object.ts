import type { EmbedView } from "../model/views.ts";
import type { Thing } from "./json-ld.ts";
import type { ShownArticle } from "./shown-article.ts";

/**
 * The recording that an article is about. Search engines ask for a name, a picture and the day it came to the site
 * (https://developers.google.com/search/docs/appearance/structured-data/video); its length nobody has told us.
 */
export function recordingObject(
  type: "VideoObject" | "AudioObject",
  { headline, published, image, shell }: ShownArticle,
  embed: EmbedView,
): Thing {
  return {
    "@type": type,
    name: headline,
    description: shell.description,
    uploadDate: published.iso,
    thumbnailUrl: image && shell.absolute(image.path),
    ...(embed.provider === "own"
      ? { contentUrl: shell.absolute(embed.path) }
      : { embedUrl: embed.player, url: embed.original }),
  };
}
