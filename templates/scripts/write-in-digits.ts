/** Writes `text`, its digits the site's. Only what differs is written: the page may be read aloud. */
export function writeInDigits(place: Element, text: string): void {
  const written = text.replace(/\d/g, (digit) => DIGITS.charAt(+digit));
  if (place.textContent !== written) place.textContent = written;
}
