import { html } from "hono/html";
import { isMidnight } from "../../src/arabic/day.ts";
import { formatDate, formatShortDate, formatTime } from "../../src/arabic/format-date.ts";
import type { Instant } from "../../src/model/instant.ts";
import type { DateStyle } from "../../src/model/site-settings.ts";
import { words } from "../words.ts";
import type { Markup } from "./markup.ts";

/** A sentence about a moment, as `<time>`: «نُشر الأربعاء ٢٢ أكتوبر ٢٠٢٥، الساعة ١١:٣٠». */
export function moment(instant: Instant, style: DateStyle, sentence: (when: string) => string): Markup {
  return html`<time datetime="${instant.iso}">${sentence(whenOf(instant, style))}</time>`;
}

/**
 * The day of a story in a list: «٢٢ أكتوبر ٢٠٢٥». While it is new a browser says how long ago instead
 * (`templates/scripts/modules/relative-time.ts`), but not of a date typed without a time, whose hour nobody knows.
 */
export function shortDay(instant: Instant, style: DateStyle): Markup {
  return html`<time datetime="${instant.iso}"${!isMidnight(instant) && relative}>${formatShortDate(instant, style)}</time>`;
}

const relative = html` class="relative-time"`;

/** `YYYY-MM-DD` in the newsroom's time zone. */
export function dayOf(instant: Instant): string {
  return instant.iso.slice(0, "YYYY-MM-DD".length);
}

/** A date typed without a time is kept as midnight; printing «٠٠:٠٠» would claim more than was said. */
function whenOf(instant: Instant, style: DateStyle): string {
  const day = formatDate(instant, style);
  return isMidnight(instant) ? day : words.dayAndTime(day, formatTime(instant, style));
}
