import { html } from "hono/html";

/** What the escaping tag makes: text whose every value is escaped, unless it is markup itself. */
export type Markup = ReturnType<typeof html>;

/** Nothing to show. */
export const nothing = html``;

/**
 * The finished text. The tag gives a String object, which writers of files refuse, or a Promise when a value inside was
 * one, which would be printed as "[object Promise]": no template here may wait for anything.
 */
export function textOf(markup: Markup): string {
  if (markup instanceof Promise) throw new TypeError("a template holds a promise: give it the value instead");
  return String(markup);
}
