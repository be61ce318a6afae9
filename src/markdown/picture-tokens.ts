import type { Token } from "markdown-it";
import { pictureSources } from "../model/picture-sources.ts";
import type { PictureView } from "../model/views.ts";
import { closeTag, emptyTag, openTag } from "./make-token.ts";
import type { MarkdownOptions } from "./markdown-options.ts";

/** The column of text in `templates/styles/article.css`, for browsers that do not find out by themselves. */
const sizes = "auto, (min-width: 40em) 38rem, calc(100vw - 2rem)";

/** A picture inside a body, in every width and format that it was made in; what `templates/parts/picture.ts` prints elsewhere. */
export function pictureTokens(
  { path, width, height, renditions }: PictureView,
  alt: string,
  { hrefOf }: Pick<MarkdownOptions, "hrefOf">,
): Token[] {
  const shown = { alt, width, height, loading: "lazy", decoding: "async" };
  if (renditions === undefined) return [emptyTag("img", { src: hrefOf(path), ...shown })];
  const { sources, still, src, moving } = pictureSources(renditions, hrefOf);
  const tone = renditions.tone && `tone-${renditions.tone}`;
  return [
    openTag("picture"),
    ...(moving === undefined
      ? []
      : [emptyTag("source", { media: calm, type: "image/webp", srcset: moving })]),
    ...sources.map(({ type, srcset }) => emptyTag("source", { type, srcset, sizes })),
    emptyTag("img", { class: tone, src, srcset: still, sizes, ...shown }),
    closeTag("picture"),
  ];
}

const calm = "(prefers-reduced-motion: no-preference)";
