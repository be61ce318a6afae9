/** «٢٢ أكتوبر ٢٠٢٥» of an RFC 3339 moment, as `shortDay` of the templates prints it. */
export function dayElement(iso: string): HTMLTimeElement {
  const time = document.createElement("time");
  time.dateTime = iso;
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  const text = `${day} ${MONTHS.split("|")[Number(month) - 1]} ${year}`;
  time.textContent = text.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
  return time;
}
