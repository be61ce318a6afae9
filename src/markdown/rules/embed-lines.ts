// Matches a line of its own `@[title](target "still")`: a recording, whatever the target may be; several lines are several.
import type { MarkdownIt, StateBlock } from "markdown-it";
import { textOf } from "../text-of.ts";
import { withoutControls } from "../without-controls.ts";

/** The name of the token that stands for such a line: its `content` is the title, its `meta` an `EmbedLine`. */
export const EMBED = "embed";

/** What the line says beside its title. `href` is the target as a link, undefined where it could run something. */
export type EmbedLine = {
  readonly target: string;
  readonly href: string | undefined;
  /** A picture of `content/media/` to show before it plays. */
  readonly still: string | undefined;
};

const START = "@[";

/** A target may hold brackets in pairs, as Markdown's own links may. */
const LINE = /^@\[(.*?)\]\(((?:[^()]|\([^()]*\))*)\)\s*$/;
const POINTED = /^<(.*)>$/;

/** A title, as links have one: what else could a recording say there. */
const WITH_STILL = /^(.*\S)\s+"([^"]*)"$/s;

/**
 * A block and not a sign inside text: as such it ends a paragraph above it as a fence does, and what nobody can play
 * is known by its line. Targets are read as they were typed, because names of files may hold spaces.
 */
export function embedLines(parser: MarkdownIt): void {
  parser.block.ruler.before("heading", EMBED, readLine, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}

function readLine(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const [, title, typed] = LINE.exec(sourceOf(state, line)) ?? [];
  if (title === undefined || typed === undefined) return false;
  if (silent) return true;
  const { md } = state;
  const [, named = typed.trim(), still] = WITH_STILL.exec(typed.trim()) ?? [];
  const target = withoutControls(md.utils.unescapeAll(named.replace(POINTED, "$1"))).trim();
  const href = md.normalizeLink(target);
  const token = state.push(EMBED, "", 0);
  token.content = textOf(md.parseInline(title, {})[0]?.children ?? null).trim();
  token.meta = {
    target,
    href: md.validateLink(href) ? href : undefined,
    still: still?.trim() || undefined,
  } satisfies EmbedLine;
  token.map = [line, line + 1];
  state.line = line + 1;
  return true;
}

/** Empty where the line cannot be one: asked of every line of every body. Four spaces make code of it, as everywhere. */
function sourceOf(state: StateBlock, line: number): string {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  if (!state.src.startsWith(START, start) || (state.sCount[line] ?? 0) - state.blkIndent >= 4) return "";
  return state.src.slice(start, state.eMarks[line]);
}
