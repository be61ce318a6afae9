type Day = { readonly year: number; readonly month: number; readonly day: number };

/**
 * Replaces the edition's date in the header by today's in the newsroom's time zone. A browser that does not know the
 * zone (it throws) keeps the edition's date, which stays true.
 */
export function showToday(): void {
  try {
    const today = dayIn("gregory", TIMEZONE, Date.now());
    const noon = Date.UTC(today.year, today.month - 1, today.day, 12);
    printDate(today, new Date(noon).getUTCDay());
    if (HIJRI_SHOWN) printHijri(noon);
  } catch {}
}

function printDate({ year, month, day }: Day, weekday: number): void {
  const time = document.getElementById("edition-date");
  if (!(time instanceof HTMLTimeElement)) return;
  time.dateTime = [year, month, day].map((part) => `${part}`.padStart(2, "0")).join("-");
  write(time, `${WEEKDAYS[weekday]} ${day} / ${MONTHS[month - 1]} / ${year}`);
}

function printHijri(noon: number): void {
  const line = document.getElementById("hijri-date");
  if (!line) return;
  // Empty beside today's date if this browser knows no Umm al-Qura: the edition's would be wrong there.
  line.textContent = "";
  const { year, month, day } = dayIn("islamic-umalqura", "UTC", noon + HIJRI_OFFSET * 864e5);
  write(line, `${day} ${HIJRI_MONTHS[month - 1]} ${year} هـ`);
}

/** Intl reckons the day, never the words: those differ from browser to browser. */
function dayIn(calendar: string, timeZone: string, moment: number): Day {
  const reckoning = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  if (reckoning.resolvedOptions().calendar !== calendar) throw new RangeError(calendar);
  const parts = reckoning.formatToParts(moment);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return { year: part("year"), month: part("month"), day: part("day") };
}

function write(place: HTMLElement, text: string): void {
  place.textContent = text.replace(/\d/g, (digit) => DIGITS[Number(digit)] || digit);
}
