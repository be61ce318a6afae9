import type { Token } from "markdown-it";
import { articleParser } from "./article-parser.ts";
import { cutCaption } from "./cut-caption.ts";
import { textOf } from "./text-of.ts";
import { withoutControls } from "./without-controls.ts";

/** A picture of the newsroom's own that a body shows: what is said of it, and the line that it stands on, from 1. */
export type BodyPicture = {
  readonly file: string;
  readonly alt: string;
  readonly credit: string;
  readonly line: number;
};

/** What begins every picture in Markdown; most bodies have none and need not be parsed for it. */
const PICTURE = "![";

/** Pictures of other hosts become links, which show nothing. */
const REMOTE = /^(?:https?:)?\/\//i;

/** The pictures that a body shows, in order. */
export function bodyPictures(source: string): readonly BodyPicture[] {
  if (!source.includes(PICTURE)) return [];
  return articleParser
    .parse(withoutControls(source), {})
    .flatMap(({ children, map }) => picturesIn(children ?? [], (map?.[0] ?? 0) + 1));
}

/** A line that breaks inside a paragraph moves what follows it one line down. */
function picturesIn(children: readonly Token[], firstLine: number): BodyPicture[] {
  let line = firstLine;
  const found: BodyPicture[] = [];
  for (const child of children) {
    if (child.type === "softbreak" || child.type === "hardbreak") line += 1;
    if (child.type !== "image") continue;
    const file = String(child.attrGet("src"));
    const { credit } = cutCaption(String(child.attrGet("title") ?? ""));
    if (!REMOTE.test(file)) found.push({ file, alt: textOf(child.children).trim(), credit, line });
  }
  return found;
}
