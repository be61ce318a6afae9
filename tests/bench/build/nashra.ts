import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { articleText, monthFolder } from "./article-text.ts";
import type { Contender } from "./contender.ts";
import { type InventedArchive, sections } from "./invented-archive.ts";
import { writeArchive } from "./write-archive.ts";
import { writeFile } from "./write-file.ts";

const project = join(import.meta.dirname, "../../..");

/** What no other contender has, and is therefore measured apart. */
export type Feature = (typeof allFeatures)[number];

const allFeatures = ["search", "cards", "share", "lite", "offline"] as const;

/** Nashra from a copy of its own code, so that a template can be changed. `features` are all that is switched on. */
export function nashra(features: readonly Feature[] = []): Contender {
  const file: Contender["file"] = (article) => {
    const { title, date, summary, section, tags, slug } = article;
    return {
      path: `content/articles/${monthFolder(article)}/${slug}.md`,
      text: articleText({ title, date, summary, section, tags }, article),
    };
  };
  return {
    name: "Nashra",
    ready: () => ({ version: JSON.parse(readFileSync(join(project, "package.json"), "utf8")).version }),
    prepare: (folder, archive) => prepare(folder, archive, features, file),
    command: (folder, output, memory) => ({
      program: process.execPath,
      words: [
        ...["src/cli.ts", "build", "--quiet", "--output", output, "--cache", join(memory, "cache")],
        ...["--report", join(memory, "report"), "--now", "2026-01-15T00:00:00Z"],
      ],
      folder,
    }),
    file,
    sectionFolder: "sections/",
    template: "templates/layouts/article-page.ts",
  };
}

function prepare(
  folder: string,
  archive: InventedArchive,
  on: readonly Feature[],
  file: Contender["file"],
): void {
  mkdirSync(folder, { recursive: true });
  for (const part of [
    "src",
    "templates",
    "public",
    "package.json",
    "package-lock.json",
    ".eleventy.ts",
    "tsconfig.json",
  ])
    cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  writeFile(join(folder, "content/site.yaml"), siteSettings(on));
  writeFile(
    join(folder, "content/sections.yaml"),
    sections.map(({ key, title }) => `${key}:\n  title: ${title}\n`).join(""),
  );
  writeArchive(folder, archive, file);
}

function siteSettings(on: readonly Feature[]): string {
  const switches = allFeatures.map((name) => `${name}: ${on.includes(name)}`);
  return `title: صحيفة القياس
description: أرشيف مولَّد لقياس السرعة.
url: https://bench.example
language: ar
timezone: UTC
features: { ${switches.join(", ")} }
`;
}
