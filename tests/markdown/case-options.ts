import type { MarkdownOptions } from "../../src/markdown/markdown-options.ts";
import { arabicWords } from "../../src/markdown/words.ts";

/** The page on which all cases stand: three folders deep in a site that lives in a folder; every picture but one exists. */
export const caseOptions: MarkdownOptions = {
  digits: "arab",
  siteUrl: "https://news.example/ar",
  imageOf: (file) =>
    file === "missing.jpg" ? undefined : { path: `/media/${file}`, width: 1200, height: 800, alt: "" },
  hrefOf: (path) => `../../..${path}`,
  words: arabicWords,
};
