import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { articleText } from "./article-text.ts";
import type { Contender } from "./contender.ts";
import { sections } from "./invented-archive.ts";
import { preparePeer } from "./prepare-peer.ts";
import { writeFile } from "./write-file.ts";

const file: Contender["file"] = (article) => {
  const { title, date, summary, section, tags, slug } = article;
  return {
    path: `content/${section}/${slug}.md`,
    text: articleText({ title, date, slug, description: summary, tags }, article),
  };
};

/** Hugo with templates as one writes them who has looked for what takes long: peers/hugo. The ratios are against this one. */
export const hugo: Contender = hugoSite("Hugo", ["hugo"]);

/** Hugo with tags and related articles as its documentation teaches them: two partials laid over the same site. */
export const hugoByTheBook: Contender = hugoSite("Hugo by the book", ["hugo", "hugo-related"]);

/** Hugo as the machine has it: a section is a folder. */
function hugoSite(name: string, layers: readonly string[]): Contender {
  return {
    name,
    ready: () => {
      const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
      const version = /v(\d+\.\d+\.\d+)/.exec(stdout ?? "")?.[1];
      return version === undefined ? { missing: "no `hugo` on this machine" } : { version };
    },
    prepare: (folder, archive) => {
      preparePeer(layers, folder, archive, file);
      for (const { key, title } of sections)
        writeFile(join(folder, "content", key, "_index.md"), `---\ntitle: ${title}\n---\n`);
    },
    command: (folder, output, memory) => ({
      program: "hugo",
      words: ["--quiet", "--destination", output, "--cacheDir", join(memory, "hugo")],
      folder,
    }),
    file,
    sectionFolder: "",
    template: "layouts/_default/single.html",
  };
}
