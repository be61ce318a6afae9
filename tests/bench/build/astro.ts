import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { articleText, monthFolder } from "./article-text.ts";
import type { Contender } from "./contender.ts";
import { preparePeer } from "./prepare-peer.ts";
import { writeFile } from "./write-file.ts";

/** Where npm laid Astro, once it was asked for: above sites and outputs, since Astro runs code from the output folder. */
let packages = "";

const file: Contender["file"] = (article) => {
  const { title, date, summary, section, tags, slug } = article;
  return {
    path: `content/articles/${monthFolder(article)}/${slug}.md`,
    text: articleText({ title, date, description: summary, section, tags }, article),
  };
};

/** Astro, which the project does not depend on: npm brings it into the temporary folder when it is named. */
export const astro: Contender = {
  name: "Astro",
  ready: (folder) => {
    writeFile(
      join(folder, "package.json"),
      readFileSync(join(import.meta.dirname, "peers/astro/package.json"), "utf8"),
    );
    const { status, stderr } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
      cwd: folder,
      encoding: "utf8",
      timeout: 300_000,
    });
    if (status !== 0)
      return { missing: `npm could not install it: ${stderr?.trim().split("\n").at(-1) ?? ""}` };
    packages = join(folder, "node_modules");
    return { version: JSON.parse(readFileSync(join(packages, "astro/package.json"), "utf8")).version };
  },
  prepare: (folder, archive) => preparePeer(["astro"], folder, archive, file),
  command: (folder, output, memory) => ({
    program: process.execPath,
    words: [join(packages, "astro/bin/astro.mjs"), "build", "--outDir", output],
    folder,
    environment: { ASTRO_TELEMETRY_DISABLED: "1", BENCH_CACHE: memory },
  }),
  file,
  sectionFolder: "sections/",
  template: "src/pages/[year]/[month]/[slug].astro",
};
