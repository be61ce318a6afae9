import { html } from "hono/html";
import type { Link, Shell } from "../../src/model/views.ts";
import type { Markup } from "./markup.ts";

/** Those who wrote a piece, each leading to everything of theirs. */
export function authorNames(authors: readonly Link[], { link }: Shell): Markup[] {
  return authors.map(({ path, title }, index) => {
    const comma = index > 0 && "، ";
    return html`${comma}<a href="${link(path)}" rel="author">${title}</a>`;
  });
}
