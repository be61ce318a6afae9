/**
 * Puts the values of constant tokens in the place of their names: a number or length that is set once in all sheets
 * never changes, and is shorter than any name. `written` is everything that any sheet holds. What a media query or a
 * theme sets again, and every colour, stays a token in the browser too.
 */
export function constantTokens(written: string): (css: string) => string {
  const constants = new Map<string, string>();
  const seen = new Set<string>();
  for (const [, name = "", value = ""] of written.matchAll(/(--[\p{L}\p{N}-]+):\s*([^;}]+)/gu)) {
    if (seen.has(name)) constants.delete(name);
    else if (/^[\d.]+(?:rem|em|px)?$/u.test(value)) constants.set(name, value);
    seen.add(name);
  }
  return (css) =>
    css
      .replace(/(--[\p{L}\p{N}-]+):[^;}]+;/gu, (rule, name: string) => (constants.has(name) ? "" : rule))
      .replace(/var\((--[\p{L}\p{N}-]+)\)/gu, (use, name: string) => constants.get(name) ?? use);
}
