import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import type { Newsroom } from "./article-schema.ts";
import type { ChooseVersion } from "./choose-version.ts";
import { mediaReader } from "./media-file.ts";
import { nameIndex } from "./name-index.ts";
import { readAuthors } from "./read-authors.ts";
import { documentReader } from "./read-document.ts";
import { readRegisteredNames } from "./read-registered-names.ts";
import { readSections } from "./read-sections.ts";
import { readSettings } from "./read-settings.ts";

/** The names that a newsroom has written down, beside its articles. */
export type Registries = Pick<Content, "sections" | "tags" | "sources" | "series" | "authors">;

/** What is known before the first article is read. `settings` is undefined when `site.yaml` cannot be read. */
export type ReadRegistries = {
  readonly settings: SiteSettings | undefined;
  readonly registries: Registries;
  readonly problems: readonly Problem[];
};

export function readRegistries(folder: string, choose: ChooseVersion): ReadRegistries {
  const registry = (path: string) => choose(path, (instead) => readRegisteredNames(folder, path, instead));
  const settings = choose("site.yaml", (instead) => readSettings(folder, instead));
  const sections = choose("sections.yaml", (instead) => readSections(folder, instead));
  const tags = registry("tags.yaml");
  const sources = registry("sources.yaml");
  const series = registry("series.yaml");
  const authors = readAuthors(folder, choose);
  return {
    settings: settings.value,
    registries: {
      sections: sections.value,
      tags: tags.value,
      sources: sources.value,
      series: series.value,
      authors: authors.value,
    },
    problems: [settings, sections, tags, sources, series, authors].flatMap(({ problems }) => problems),
  };
}

/** What articles are checked against. */
export function checkedAgainst(
  folder: string,
  settings: SiteSettings,
  { sections, sources, authors }: Registries,
): Newsroom {
  const readMedia = mediaReader(folder);
  return {
    settings,
    sections: nameIndex(sections, ({ title }) => [title]),
    sources: nameIndex(sources, ({ title, aliases }) => [title, ...aliases]),
    authors: nameIndex(authors, ({ name }) => [name]),
    readMedia,
    readDocument: documentReader(folder, readMedia),
  };
}

/** The same as a text, beside `media/`: other facts may make another article of the same file. */
export function decidingFacts(
  { timezone, url }: SiteSettings,
  { sections, sources, authors }: Registries,
): string {
  return JSON.stringify([timezone, url, sections, sources, authors]);
}
