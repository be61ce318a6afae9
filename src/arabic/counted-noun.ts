import type { Digits } from "../model/site-settings.ts";
import { formatNumber } from "./digits.ts";
import { type PluralCategory, selectPlural } from "./plural.ts";

/**
 * The phrase for `n` things: picks the plural form and writes the number where it says `{count}`. «مقال واحد» and
 * «مقالان» carry no digit, so their forms have no `{count}`.
 */
export function countedNoun(
  n: number,
  forms: Readonly<Record<PluralCategory, string>>,
  digits: Digits,
): string {
  // Not replaceAll: browsers run this too, some older than that.
  return selectPlural(n, forms).replace(/\{count\}/g, formatNumber(n, digits));
}
