import { monthNames } from "../../src/arabic/calendar-names.ts";
import { withDigits } from "../../src/arabic/digits.ts";
import type { DateStyle } from "../../src/model/site-settings.ts";
import { words } from "../words.ts";

/** A month, 1 to 12, by the newsroom's names: «أكتوبر», «تشرين الأول». */
export function monthName(month: number, style: DateStyle): string {
  return monthNames(style.months)[month - 1] ?? "";
}

/** «أكتوبر ٢٠٢٥». */
export function monthOfYear(year: number, month: number, style: DateStyle): string {
  return words.archive.month(monthName(month, style), withDigits(String(year), style.digits));
}
