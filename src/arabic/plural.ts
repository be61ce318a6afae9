/** The six forms a counted Arabic noun can take. */
export type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other";

/**
 * CLDR's cardinal rule for `ar` (supplemental plurals): 0 zero · 1 one · 2 two · 3–10 of each hundred few · 11–99 of
 * each hundred many · everything else, fractions and 100–102 among it, other. The sign does not count.
 */
export function pluralCategory(n: number): PluralCategory {
  const size = Math.abs(n);
  if (!Number.isInteger(size)) return "other";
  if (size === 0) return "zero";
  if (size === 1) return "one";
  if (size === 2) return "two";
  const ofHundred = size % 100;
  if (ofHundred >= 3 && ofHundred <= 10) return "few";
  return ofHundred >= 11 ? "many" : "other";
}

/** The form that goes with `n`. Every form is a whole phrase, so that nothing has to be glued to it. */
export function selectPlural(n: number, forms: Readonly<Record<PluralCategory, string>>): string {
  return forms[pluralCategory(n)];
}
