import type { EleventyConfig } from "@11ty/eleventy";
import { understandTypeScript } from "./src/eleventy/understand-typescript.ts";

/** Wiring only. Content does not pass through here: `src/eleventy/write-pages.ts` hands over the pages to write. */
export default function configure(eleventy: EleventyConfig) {
  understandTypeScript(eleventy);
  eleventy.setUseGitIgnore(false);
  return { dir: { input: "templates/pages" } };
}
