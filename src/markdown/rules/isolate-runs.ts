// Matches Latin names, addresses, telephone numbers and compound numbers in Arabic blocks: each is isolated.
import type { Token } from "markdown-it";
import { bidiRuns } from "../../arabic/bidi/bidi-runs.ts";
import type { Run } from "../../arabic/bidi/run.ts";
import { foreignLanguage } from "../../arabic/foreign-language.ts";
import { closeTag, openTag, textToken } from "../make-token.ts";
import { isLeftToRight } from "./text-direction.ts";

/**
 * Without isolation the bidirectional algorithm lets a Latin name take the number or bracket beside it to its own side
 * (UAX #9; HTML, 4.5.24). Addresses that are links are isolated by their `dir`, code by its own; attributes are no text.
 */
export function isolateRuns(tokens: Token[]): Token[] {
  for (const line of tokens)
    if (line.children !== null && line.type === "inline" && !isLeftToRight(line))
      line.children = isolated(line.children);
  return tokens;
}

function isolated(children: readonly Token[]): Token[] {
  const result: Token[] = [];
  let afterArabic = false;
  let inAddress = false;
  for (const child of children) {
    if (child.type === "link_open") inAddress = child.attrGet("dir") !== null;
    if (child.type === "link_close") inAddress = false;
    if (child.type !== "text" || inAddress) {
      result.push(child);
      continue;
    }
    const { runs, endsArabic } = bidiRuns(child.content, afterArabic);
    if (runs.length === 1 && runs[0]?.isolation === "none") result.push(child);
    else for (const run of runs) result.push(...markup(run));
    afterArabic = endsArabic;
  }
  return result;
}

function markup({ text, isolation }: Run): Token[] {
  if (isolation === "none") return [textToken(text)];
  const tag = isolation === "override" ? "bdo" : "bdi";
  const dir = isolation === "auto" ? undefined : "ltr";
  return [openTag(tag, { dir, lang: foreignLanguage(text) }), textToken(text), closeTag(tag)];
}
