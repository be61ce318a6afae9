/** The site's own folder: every script stands in `assets/` of it, on whatever host and in whatever sub-folder. */
export function siteRoot(script: string): string {
  return new URL("../", script).href;
}
