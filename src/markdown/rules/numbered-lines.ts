// Matches lines of a paragraph that start with a typed mark («١- …», «3- …», «أ) …», «• …»): each keeps its own line.
import type { Token } from "markdown-it";

/**
 * One to three digits of any system or one Arabic letter with a hyphen, dash, bracket or stop, or a bullet; then a space.
 * Four digits are a year.
 */
const TYPED_MARK = /^(?:(?:[0-9\u0660-\u0669\u06F0-\u06F9]{1,3}|[\u0621-\u064A])[-–—.)]|[-–—*•●▪◦])\s/;

/**
 * Markdown knows lists only by «1.», and Arabic editors number with «١-». Making lists of them would take the typed
 * numbers out of the text; keeping the lines apart shows what was meant and changes no word.
 */
export function numberedLines(tokens: Token[]): Token[] {
  for (const { children } of tokens)
    children?.forEach((child, at) => {
      const next = children[at + 1];
      if (child.type === "softbreak" && next?.type === "text" && TYPED_MARK.test(next.content))
        child.type = "hardbreak";
    });
  return tokens;
}
