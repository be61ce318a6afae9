import { readFileSync } from "node:fs";
import { join } from "node:path";
import { flipToRightToLeft } from "./flip-to-right-to-left.ts";
import { type FontFile, fontFaceRules } from "./font-face-rules.ts";
import { lowerAndMinify } from "./lower-and-minify.ts";

/** One file a subject, in the order of the cascade: a later one may rely on, and refine, what an earlier one says. */
const everyPage = [
  "tokens", // every colour, size and space; nothing after this names a raw value
  "document", // bare elements and the frame of the page
  "controls", // links, buttons, fields, focus: before the parts that place them
  "masthead", // date, theme, logo, navigation, trail
  "strip", // the newest headlines under the masthead
  "pictures", // photographs, and what holds their place
  "story", // a story in a list, whatever list holds it
  "newsletter",
  "footer",
  "circumstances", // print, forced colours, less motion: they correct all of the above
];

/** What only a page that leads to stories needs; linked after the sheet of every page. */
const lists = [
  "front", // how the front page places stories
  "list", // headings and pages of lists
  "search", // the search page's form and results
  "archive", // years, months, a month's calendar, corrections
];

/** What only a page with a body needs; linked after the sheet of every page, whose tokens it uses. */
const article = [
  "article", // headline to source line
  "body", // what Markdown can make
  "forms", // opinion, gallery, recording, live coverage, document
  "around-article", // series, neighbours, related stories
  "article-circumstances", // print and forced colours again, for the above
];

/**
 * The stylesheets of an Arabic site: `css` is every page's; `lists` goes with it on pages that lead to stories,
 * `article` on pages that hold a body.
 */
export type Stylesheets = { readonly css: string; readonly lists: string; readonly article: string };

/**
 * The files of `folder`, written left to right, flipped, lowered for old phones and minified, after the rules that
 * load `font`. The same files always give the same bytes.
 */
export async function buildStylesheet(folder: string, font: FontFile): Promise<Stylesheets> {
  const sheet = (subjects: readonly string[]) =>
    flipToRightToLeft(subjects.map((subject) => readSubject(folder, subject)).join("\n"));
  return {
    css: await lowerAndMinify(fontFaceRules(font) + (await sheet(everyPage))),
    lists: await lowerAndMinify(await sheet(lists)),
    article: await lowerAndMinify(await sheet(article)),
  };
}

function readSubject(folder: string, subject: string): string {
  return readFileSync(join(folder, `${subject}.css`), "utf8");
}
