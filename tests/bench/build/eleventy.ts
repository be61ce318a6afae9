import { readFileSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { articleText, monthFolder } from "./article-text.ts";
import type { Contender } from "./contender.ts";
import { preparePeer } from "./prepare-peer.ts";

const packages = join(import.meta.dirname, "../../../node_modules");

const file: Contender["file"] = (article) => {
  const { title, date, summary, section, tags, slug } = article;
  return {
    path: `content/articles/${monthFolder(article)}/${slug}.md`,
    text: articleText({ title, date, description: summary, section, tags }, article),
  };
};

/** Stock Eleventy: one template a Markdown file, as its documents teach, with the very package that Nashra writes with. */
export const eleventy: Contender = {
  name: "Eleventy",
  ready: () => ({
    version: JSON.parse(readFileSync(join(packages, "@11ty/eleventy/package.json"), "utf8")).version,
  }),
  prepare: (folder, archive) => {
    preparePeer(["eleventy"], folder, archive, file);
    symlinkSync(packages, join(folder, "node_modules"));
  },
  command: (folder, output) => ({
    program: process.execPath,
    words: ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet", `--output=${relative(folder, output)}`],
    folder,
  }),
  file,
  sectionFolder: "sections/",
  template: "_includes/article.njk",
};
