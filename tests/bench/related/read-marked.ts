import { readFileSync } from "node:fs";

/** What was judged by hand of one article; all are files relative to the content folder. */
export type Judgement = {
  readonly article: string;
  readonly good: ReadonlySet<string>;
  readonly bad: ReadonlySet<string>;
};

/** The forty judgements of `marked.txt`, which explains its form at its top. Throws at a line that has not that form. */
export function readMarked(): readonly Judgement[] {
  return readFileSync(new URL("marked.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(judgement);
}

function judgement(line: string): Judgement {
  const [article, others, ...more] = line.split(" => ");
  if (article === undefined || others === undefined || more.length > 0)
    throw new Error(`not a line of marked.txt: ${line}`);
  const names = others.split(", ");
  const isBad = (name: string) => name.startsWith("!");
  return {
    article: file(article),
    good: new Set(names.filter((name) => !isBad(name)).map(file)),
    bad: new Set(names.filter(isBad).map((name) => file(name.slice(1)))),
  };
}

function file(name: string): string {
  return `articles/${name}.md`;
}
