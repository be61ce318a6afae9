/** A browser's version as lightningcss counts it: major in the third byte, minor in the second. */
const version = (major: number, minor = 0) => (major << 16) | (minor << 8);

/**
 * Phones that people keep for years: Chrome 80 (2020) is what an Android 5 phone that stopped updating may have, Safari
 * 13 an iPhone 6s. Newer syntax is rewritten for them where that can be done.
 */
const targets = {
  android: version(80),
  chrome: version(80),
  edge: version(80),
  firefox: version(78),
  ios_saf: version(13),
  safari: version(13),
  samsung: version(12),
};

/** Rewrites newer syntax for old browsers and takes out what only people need. Rejects where the sheet is not CSS. */
export async function lowerAndMinify(css: string): Promise<string> {
  // Loaded only when a sheet is made: a build that has kept its sheets starts sooner without it.
  const { Features, transform } = await import("lightningcss");
  const { code } = transform({
    filename: "site.css",
    code: Buffer.from(css),
    targets,
    // All targets know `padding-inline-start` and its kind. Lowering them would guess the direction from the language
    // and be wrong for an English paragraph on an Arabic page.
    exclude: Features.LogicalProperties | Features.DirSelector | Features.LangSelectorList,
    minify: true,
  });
  return code.toString();
}
