import { DAY } from "../../src/arabic/spans.ts";
import { writeInDigits } from "./write-in-digits.ts";

/**
 * Replaces the edition's date in the header by today's in the newsroom's time zone. A browser that does not know the
 * zone (it throws) keeps the edition's date, which stays true. Intl reckons the day, never the words: those differ from
 * browser to browser.
 */
export function showToday(): void {
  try {
    // «10/22/2025» is also how dates were written for computers before there was ISO 8601: every browser reads it.
    const today = new Date(`${new Date().toLocaleDateString("en", { timeZone: TIMEZONE })} UTC`);
    for (const time of document.querySelectorAll<HTMLTimeElement>("#edition-date")) {
      time.dateTime = today.toISOString().slice(0, 10);
      writeInDigits(
        time,
        `${WEEKDAYS.split("|")[today.getUTCDay()]} ${today.getUTCDate()} / ${MONTHS.split("|")[today.getUTCMonth()]} / ${today.getUTCFullYear()}`,
      );
    }
    if (HIJRI_SHOWN) showHijri(today.getTime() + HIJRI_OFFSET * DAY);
  } catch {}
}

/** Empty beside today's date where the browser knows no Umm al-Qura, and reckons by a calendar of larger years. */
function showHijri(moment: number): void {
  for (const line of document.querySelectorAll("#hijri-date")) {
    const date = new Date(moment).toLocaleDateString("en-u-ca-islamic-umalqura", { timeZone: "UTC" });
    const [month = 0, day, year = 0] = (date.match(/\d+/g) || []).map(Number);
    writeInDigits(line, year < 1900 ? `${day} ${HIJRI_MONTHS.split("|")[month - 1]} ${year} هـ` : "");
  }
}
