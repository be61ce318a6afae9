import { renderMarkdown } from "./render-markdown.ts";
import { arabicWords } from "./words.ts";

/** What begins every picture in Markdown; most bodies have none and need not be parsed for it. */
const PICTURE = "![";

/** A recording with a picture to show before it plays. */
const STILL = /@\[.*"\s*\)/;

/** The picture files that a body names, in order, without repeats; addresses of other hosts are not among them. */
export function bodyImages(source: string): readonly string[] {
  if (!source.includes(PICTURE) && !STILL.test(source)) return [];
  return renderMarkdown(source, {
    digits: "latn",
    siteUrl: "https://localhost",
    imageOf: () => undefined,
    embedOf: () => undefined,
    players: false,
    hrefOf: (path) => path,
    words: arabicWords,
  }).missingImages;
}
