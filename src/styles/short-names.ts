/** What lightningcss names itself when it rewrites `light-dark()`. */
const made = ["--lightningcss-light", "--lightningcss-dark"];

/**
 * Replaces the names of tokens by the shortest: a sheet's first piece stands in every page of a site, and a fourth of it
 * would be names. `written` is everything that any sheet holds, so that all pieces agree on a token's new name.
 */
export function shortNames(written: string): (css: string) => string {
  const names = [...new Set([...made, ...(written.match(/--\p{L}[\p{L}\p{N}-]*/gu) ?? [])])].sort();
  const shortened = new Map(names.map((name, index) => [name, `--${index.toString(36)}`]));
  return (css) => css.replace(/--\p{L}[\p{L}\p{N}-]*/gu, (name) => shortened.get(name) ?? name);
}
