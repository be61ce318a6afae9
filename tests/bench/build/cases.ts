import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { monthFolder } from "./article-text.ts";
import { type Contender, markOfTemplate } from "./contender.ts";
import type { InventedArchive, InventedArticle } from "./invented-archive.ts";
import { writeFile } from "./write-file.ts";

/** What happens to a site before it is built once more. */
export type Case = {
  /** What `--cases` calls it. */
  readonly key: string;
  readonly name: string;
  /** What that means, for who has not read how it is measured. */
  readonly means: string;
  /** Does it to the site in `folder`. */
  readonly change: (site: Site) => Change;
};

/** A contender's site, written and ready to be built. */
export type Site = {
  readonly contender: Contender;
  readonly folder: string;
  readonly archive: InventedArchive;
  /** From 0 on: another article is edited in every round. */
  readonly round: number;
};

export type Change = {
  /** The page, below the output, that must hold `text` afterwards: who builds nothing wins nothing. */
  readonly page: string;
  readonly text: string;
  /** Takes the change back, so that every round starts from the same site. */
  readonly undo: () => void;
};

/** In the order in which they follow each other on one site; all others start from what the cold build left. */
export const cases: readonly Case[] = [
  {
    key: "cold",
    name: "cold",
    means: "neither output nor cache of an earlier build",
    change: ({ archive, round }) => seen(someArticle(archive, round)),
  },
  {
    key: "same",
    name: "no change",
    means: "the same command once more",
    change: ({ archive, round }) => seen(someArticle(archive, round)),
  },
  { key: "edit", name: "one edit", means: "a sentence added to one old article", change: edit },
  { key: "new", name: "one new article", means: "newer than all others", change: publish },
  { key: "template", name: "template change", means: "of the page of every article", change: changeTemplate },
];

function seen(article: InventedArticle): Change {
  return { page: pageOf(article), text: article.title, undo: () => undefined };
}

function edit({ contender, folder, archive, round }: Site): Change {
  const article = someArticle(archive, round);
  const { path, text } = contender.file(article);
  const added = `edited${round}`;
  writeFileSync(join(folder, path), `${text}\n${added}\n`);
  return { page: pageOf(article), text: added, undo: () => writeFileSync(join(folder, path), text) };
}

function publish({ contender, folder, archive }: Site): Change {
  const published = archive.article(archive.size);
  const { path, text } = contender.file(published);
  writeFile(join(folder, path), text);
  return {
    page: pageOf(published),
    text: published.title,
    undo: () => rmSync(join(folder, path)),
  };
}

function changeTemplate({ contender, folder, archive, round }: Site): Change {
  const file = join(folder, contender.template);
  const template = readFileSync(file, "utf8");
  if (!template.includes(markOfTemplate))
    throw new Error(`${contender.template} does not hold ${markOfTemplate}`);
  const changed = `${markOfTemplate} round${round}`;
  writeFileSync(file, template.replace(markOfTemplate, changed));
  return {
    page: pageOf(someArticle(archive, round)),
    text: changed,
    undo: () => writeFileSync(file, template),
  };
}

/** From the middle of the archive, where an edit meets old pages and new ones. */
function someArticle({ size, article }: InventedArchive, round: number): InventedArticle {
  const place = Math.floor(size / 2) + round;
  if (place >= size) throw new RangeError("the archive is too small to be measured");
  return article(place);
}

/** An article's page below the output, the same for all. */
export function pageOf(article: InventedArticle): string {
  return `${monthFolder(article)}/${article.slug}/index.html`;
}
