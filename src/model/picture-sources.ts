import type { UrlPath } from "./url-path.ts";
import type { PictureView, Renditions } from "./views.ts";

/** What a browser chooses from, the smallest formats first; the last is for those that know none of the others. */
export type PictureSources = {
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly still: string;
  /** For browsers that know no `srcset`, and the one that crawlers take. */
  readonly src: string;
  /** The picture in motion, for readers who do not mind it. */
  readonly moving: string | undefined;
};

/**
 * The addresses of a picture's files, printed by `link`, as `srcset` wants them. Both templates and bodies print them, so
 * they are made here once; one file alone is linked, because a page may show dozens of pictures. Files wider than `widest`
 * pixels are not offered, the smallest always is.
 */
export function pictureSources(
  { folder, widths, still, moves }: Renditions,
  link: (to: UrlPath) => string,
  widest = Number.POSITIVE_INFINITY,
): PictureSources {
  const offered = widths.filter((width, index) => index === 0 || width <= widest);
  // Never the folder itself: on a disk a link to one leads to its page.
  const one = `${offered[0]}.${still}`;
  const start = link(`${folder}${one}`).slice(0, -one.length);
  const all = (format: string) => offered.map((width) => `${start}${width}.${format} ${width}w`).join(", ");
  const middle = offered.find((width) => width >= middleWidth) ?? offered.at(-1);
  return {
    sources: [
      { type: "image/avif", srcset: all("avif") },
      { type: "image/webp", srcset: all("webp") },
    ],
    still: all(still),
    src: `${start}${middle}.${still}`,
    moving: moves ? `${start}moving.webp` : undefined,
  };
}

/** The one file that a video shows before it plays, of middle width: browsers fetch it with the page and choose nothing. */
export function posterOf({ path, renditions }: PictureView, link: (to: UrlPath) => string): string {
  return renditions === undefined ? link(path) : pictureSources(renditions, link).src;
}

/** In pixels: enough for a column of text. */
const middleWidth = 720;
