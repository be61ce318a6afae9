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

/** Hugo as the machine has it: a section is a folder, its templates are in peers/hugo. */
export const hugo: Contender = {
  name: "Hugo",
  ready: () => {
    const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
    const version = /v(\d+\.\d+\.\d+)/.exec(stdout ?? "")?.[1];
    return version === undefined ? { missing: "no `hugo` on this machine" } : { version };
  },
  prepare: (folder, archive) => {
    preparePeer("hugo", folder, archive, file);
    for (const { key, title } of sections)
      writeFile(join(folder, "content", key, "_index.md"), `---\ntitle: ${title}\n---\n`);
  },
  command: (folder, output, memory) => ({
    program: "hugo",
    words: ["--quiet", "--destination", output, "--cacheDir", join(memory, "hugo")],
    folder,
  }),
  file,
  template: "layouts/_default/single.html",
};
