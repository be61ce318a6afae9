import type { MarkdownIt } from "markdown-it";
import type { BodyRule } from "./body.ts";
import { bareAddresses } from "./rules/bare-addresses.ts";
import { codeBlocks } from "./rules/code-blocks.ts";
import { dropEmptyBlocks } from "./rules/drop-empty-blocks.ts";
import { embedLines } from "./rules/embed-lines.ts";
import { embeds } from "./rules/embeds.ts";
import { footnoteLabels } from "./rules/footnote-labels.ts";
import { gatherFootnotes } from "./rules/gather-footnotes.ts";
import { headingIds } from "./rules/heading-ids.ts";
import { headingLevels } from "./rules/heading-levels.ts";
import { isolateRuns } from "./rules/isolate-runs.ts";
import { linkMarks } from "./rules/link-marks.ts";
import { numberedLines } from "./rules/numbered-lines.ts";
import { pictureLinks } from "./rules/picture-links.ts";
import { pictures } from "./rules/pictures.ts";
import { plainLines } from "./rules/plain-lines.ts";
import { quotationMarks } from "./rules/quotation-marks.ts";
import { safeAddresses } from "./rules/safe-addresses.ts";
import { tables } from "./rules/tables.ts";
import { textDirection } from "./rules/text-direction.ts";

/** What changes how Markdown is read, before there are tokens. */
export const readingRules: readonly ((parser: MarkdownIt) => void)[] = [
  // First: every later link is made through the check that this one installs.
  safeAddresses,
  bareAddresses,
  // After the check, which it asks whether a target may be a link.
  embedLines,
  // Runs inside the parser, since the text of footnotes must be there when bare addresses become links.
  gatherFootnotes,
  // Changes no token and saves time. A rule that begins with another sign inside a line must be known to it.
  plainLines,
];

/** From parsed Markdown to the body of an article, in this order. */
export const bodyRules: readonly BodyRule[] = [
  // Before everything that looks at neighbours.
  dropEmptyBlocks,
  headingLevels,
  // Before pictures: where they are wanted as links alone, none is left for the next rule.
  pictureLinks,
  // Before the rules of text, because captions are text; before links, because a remote picture becomes one.
  pictures,
  // Before links too: a recording that nobody can play becomes one.
  embeds,
  linkMarks,
  // After links: a footnote's number must not stand inside one.
  footnoteLabels,
  tables,
  codeBlocks,
  numberedLines,
  // When all blocks stand where they will stay; the two rules below ask it which blocks are Arabic.
  textDirection,
  quotationMarks,
  // After the quotation marks, so that titles carry them.
  headingIds,
  // Last: it cuts texts into pieces, and no rule that looks for words could find them afterwards.
  isolateRuns,
];
