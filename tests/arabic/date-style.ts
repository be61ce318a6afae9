import type { DateStyle, Digits, MonthNames } from "../../src/model/site-settings.ts";

/** A newsroom's date style in Damascus from the words of a case; throws for a case that names none. */
export function dateStyle(digits: string | undefined, months: string | undefined): DateStyle {
  return { digits: digitsNamed(digits), months: monthsNamed(months), timezone: "Asia/Damascus" };
}

export function digitsNamed(name: string | undefined): Digits {
  if (name === "arab" || name === "latn") return name;
  throw new Error(`No digits are called «${name}»`);
}

/** Every month set. */
export const MONTH_SETS: readonly MonthNames[] = [
  "egypt",
  "levant",
  "maghreb",
  "morocco",
  "mauritania",
  "dual",
];

export function monthsNamed(name: string | undefined): MonthNames {
  const set = MONTH_SETS.find((known) => known === name);
  if (set === undefined) throw new Error(`No month names are called «${name}»`);
  return set;
}
