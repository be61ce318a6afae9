import { readFileSync } from "node:fs";
import { join } from "node:path";
import { flipToRightToLeft } from "./flip-to-right-to-left.ts";
import { type FontFile, fontFaceRules } from "./font-face-rules.ts";
import { lowerAndMinify } from "./lower-and-minify.ts";

/** One file a subject, in the order of the cascade: a later one may rely on, and refine, what an earlier one says. */
const everyPage = [
  "tokens", // every colour, size and space; nothing after this names a raw value
  "text-size", // what the reader chose
  "document", // bare elements and the frame of the page
  "controls", // links, buttons, fields, focus: before the parts that place them
  "masthead", // date, theme, logo, navigation, trail
  "strip", // the newest headlines under the masthead
  "pictures", // photographs, and what holds their place
  "story", // a story in a list, whatever list holds it
  "newsletter",
  "footer",
  "view-transition", // from page to page
  "circumstances", // print, forced colours, less motion: they correct all of the above
];

/** What only a page that leads to stories needs; linked after the sheet of every page. */
const lists = [
  "front", // how the front page places stories
  "list", // headings and pages of lists
  "search", // the search page's form and results
  "archive", // years, months, a month's calendar, corrections
  "kept-pages", // the offline page, and what a reader saved
];

/** What only a page with a body needs; linked after the sheet of every page, whose tokens it uses. */
const article = [
  "article", // headline to source line
  "save-for-later", // the button that keeps an article on the device
  "body", // what Markdown can make
  "forms", // opinion, gallery, recording, live coverage, document
  "tools", // text size, listening, the way to the list of headings
  "share", // ways to give an article away
  "around-article", // series, neighbours, related stories
  "lite-link", // the way to the lite edition
  "article-circumstances", // print and forced colours again, for the above
];

/** An article as a clipping; a sheet of its own for printers alone, so that no screen waits for it. */
const paper = ["on-paper"];

/**
 * The stylesheets of an Arabic site: `css` is every page's; `lists` goes with it on pages that lead to stories,
 * `article` on pages that hold a body, `paper` when such a page is printed.
 */
export type Stylesheets = {
  readonly css: string;
  readonly lists: string;
  readonly article: string;
  readonly paper: string;
};

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
    paper: await lowerAndMinify(await sheet(paper)),
  };
}

function readSubject(folder: string, subject: string): string {
  return readFileSync(join(folder, `${subject}.css`), "utf8");
}
