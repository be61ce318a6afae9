import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AccentColours, accentTokens } from "./accent-tokens.ts";
import { constantTokens } from "./constant-tokens.ts";
import { flipToRightToLeft } from "./flip-to-right-to-left.ts";
import { type FontFile, shippedFaceRules, standInRules } from "./font-face-rules.ts";
import { lowerAndMinify } from "./lower-and-minify.ts";
import { shortNames } from "./short-names.ts";
import { formSubjects, type Looks, subjectsOf } from "./subjects-of.ts";

/**
 * The stylesheet of one kind of page, in two pieces: `inline` stands in its head, so that nothing but the document must
 * come before the first paint; `later` is a file that is asked for in the body, before what it styles.
 */
export type PageStylesheet = { readonly inline: string; readonly later: string };

/** Those of all kinds of page, and what an article is printed with: no screen waits for that. */
export type Stylesheets = {
  readonly pages: Readonly<Record<Looks, PageStylesheet>>;
  readonly paper: string;
  /** What few articles show. */
  readonly forms: string;
};

/**
 * The files of `folder`, written left to right, flipped, lowered for old phones and minified, with the rules that load
 * `font`. The same files always give the same bytes. `accent` takes the place of the accent in `tokens.css`.
 */
export async function buildStylesheet(
  folder: string,
  font: FontFile,
  accent?: AccentColours,
): Promise<Stylesheets> {
  const read = (subject: string) => readFileSync(join(folder, `${subject}.css`), "utf8");
  const all = Object.values(subjectsOf).flatMap(({ first, later }) => [...first, ...later]);
  const written = ["tokens", "on-paper", ...formSubjects, ...new Set(all)].map(read).join("\n");
  const [settle, shorten] = [constantTokens(written), shortNames(written)];
  const sheet = async (before: string, subjects: readonly string[]) => {
    const flipped = await flipToRightToLeft(subjects.map(read).join("\n"));
    return shorten(await lowerAndMinify(settle(before + flipped)));
  };
  const piecesOf = async (looks: Looks): Promise<PageStylesheet> => {
    const { first, later } = subjectsOf[looks];
    const tokens = accentTokens(read("tokens"), accent);
    return {
      inline: forStyleElement(await sheet(standInRules(font.metrics) + tokens, first)),
      later: await sheet(shippedFaceRules(font), later),
    };
  };
  return {
    pages: {
      site: await piecesOf("site"),
      lists: await piecesOf("lists"),
      article: await piecesOf("article"),
    },
    paper: await sheet("", ["on-paper"]),
    forms: await sheet("", formSubjects),
  };
}

/** Only this could end a `<style>` (HTML, 13.1.2.6); no sheet of ours holds it. */
function forStyleElement(css: string): string {
  if (/<\/style/i.test(css)) throw new Error("a stylesheet holds text that would end its element");
  return css;
}
