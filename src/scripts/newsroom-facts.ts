import { hijriMonthNames, monthNames, weekdayNames } from "../arabic/calendar-names.ts";
import { withDigits } from "../arabic/digits.ts";
import type { SiteSettings } from "../model/site-settings.ts";

/** In milliseconds, the mean of the Gregorian calendar: whether a story is old does not hang on a day. */
const MONTH = 30.436875 * 86_400_000;

/** The constants declared in `templates/scripts/newsroom-facts.d.ts`, as JavaScript for esbuild's `define`. */
export function newsroomFacts(settings: SiteSettings): Record<string, string> {
  const { timezone, months, digits, hijri, oldStoryMonths, features } = settings;
  const facts = {
    TIMEZONE: timezone,
    WEEKDAYS: weekdayNames().join("|"),
    MONTHS: monthNames(months).join("|"),
    DIGITS: withDigits("0123456789", digits),
    HIJRI_SHOWN: hijri.show,
    HIJRI_MONTHS: hijriMonthNames().join("|"),
    HIJRI_OFFSET: hijri.offset,
    OLD_STORY_AGE: oldStoryMonths * MONTH,
    LITE: features.lite,
  };
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, JSON.stringify(fact)]));
}
