import { articleParser } from "./article-parser.ts";
import { EMBED } from "./rules/embed-lines.ts";
import { withoutControls } from "./without-controls.ts";

/** A recording that a body names, as it was typed, and the line of the body it stands on, counted from 1. */
export type BodyEmbed = { readonly target: string; readonly line: number };

/** What begins every such line; most bodies have none and need not be parsed for it. */
const START = "@[";

/** The recordings that a body names in lines of their own, in order; whether anybody can play them is another question. */
export function bodyEmbeds(source: string): readonly BodyEmbed[] {
  if (!source.includes(START)) return [];
  return articleParser
    .parse(withoutControls(source), {})
    .filter(({ type }) => type === EMBED)
    .map(({ meta, map }) => ({ target: String(meta?.["target"]), line: (map?.[0] ?? 0) + 1 }));
}
