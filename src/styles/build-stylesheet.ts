import { readFileSync } from "node:fs";
import { join } from "node:path";
import { flipToRightToLeft } from "./flip-to-right-to-left.ts";
import { type FontFile, fontFaceRules } from "./font-face-rules.ts";
import { lowerAndMinify } from "./lower-and-minify.ts";

/** One file a subject, in the order of the cascade: a later one may rely on, and refine, what an earlier one says. */
const subjects = [
  "tokens", // every colour, size and space; nothing after this names a raw value
  "document", // bare elements and the frame of the page
  "controls", // links, buttons, fields, focus: before the parts that place them
  "masthead", // date, theme, logo, navigation, trail
  "story", // a story in a list, whatever list holds it
  "front", // how the front page places stories
  "list", // headings and pages of lists
  "article", // headline to source line
  "body", // what Markdown can make
  "newsletter",
  "footer",
  "circumstances", // print, forced colours, less motion: they correct all of the above
];

/**
 * The one stylesheet of an Arabic site: the files of `folder`, written left to right, flipped, lowered for old phones
 * and minified, after the rules that load `font`. The same files always give the same bytes.
 */
export function buildStylesheet(folder: string, font: FontFile): { css: string } {
  const written = subjects.map((subject) => readSubject(folder, subject)).join("\n");
  return { css: lowerAndMinify(fontFaceRules(font) + flipToRightToLeft(written)) };
}

function readSubject(folder: string, subject: string): string {
  return readFileSync(join(folder, `${subject}.css`), "utf8");
}
