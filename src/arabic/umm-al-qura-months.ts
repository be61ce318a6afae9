/** Days from 1970-01-01 to 1 Muharram 1317 (11 May 1899). */
const FIRST_DAY = -25_802;

/** The Hijri year of the table's first entry. */
export const FIRST_HIJRI_YEAR = 1317;

/**
 * One year in three hexadecimal digits, twelve bits, Muharram first; a set bit is a month of 30 days, a clear one 29.
 *
 * To 1600 AH these are the months of ICU's `islamic-umalqura`, which browsers use as well: the rule in force since 1420
 * (April 1999), reckoned back and ahead. The printed almanacs of 1420–1450 have the same months; earlier ones followed
 * other rules and began many a month a day or two apart. 1601–1627 (2174–2201) continue with the arithmetic calendar.
 * A table of our own, because an edition's date must be the same in every Node.
 */
const YEARS =
  "b54b6a5ad4aea4f51768b6a5ad52d695b49da4dd26d955ac9b62baa5b52ba956caae92f49762b6956acaba4bd2" +
  "5d92dc96d54daa5b52ba55b49b655729754b6a3752b6556aaab52bc95d4ada55caad69574ab94baa5b52b6a575" +
  "2768b745b5555a95b49da4dd26e936aaad54db25d52da95b4aba55b49b64b715b4ab5a55d25e92ec96d4ae996b" +
  "4aba93d49da4db2ab94baa5b52ba95b2ab5555c4bd23d91da95b4ab5a56d2b693b49b6556a9754b6a56caad555" +
  "b29b92ba95d4ada55aaab595749764baa5b52b6a56e4db25b52b6a5ad2ae92f49764b6a56acad655d49da4dd16" +
  "d955aa5b52da95b4ad5956ca6e4aea4f52b6956aaab54bd25d92ea96d4ada95b4aba55b29b54d6a97547693749" +
  "b5556aa6b52ba8bd46da35caad64db26b94baa5b52b695751768b725b52b5655b49da4ed16d8b6aa6d52da95d4" +
  "ada95b4ab653729762ba95b2ab5555b25d92ec96d2ae956b4aba55d29d54daa9b54baa3b49ba4daaaad52da95d" +
  "45ea2ec9ad556b26b94baa5d52da95b52ba8bb45b92da95ab4ada4ed16e8b6a56d535695d4ada8dd46da55b29d" +
  "62bb15b4ab955aaaae92ec8f5276956aaad655d29daaaaaaaabaaaaaaaabaaaaabaaaaaaaabaaaaaaaabaaaaab" +
  "aaaaaaaabaaaaaaaabaaaaaaaabaaaaab";

const DIGITS_A_YEAR = 3;
const MONTHS_A_YEAR = 12;
const SHORT_MONTH = 29;

/**
 * First days of the months, Muharram 1317 first, as days since 1970-01-01; the last entry is the day after the table.
 * Always rising, 29 or 30 apart.
 */
export function hijriMonthStarts(): readonly number[] {
  return STARTS;
}

const STARTS = monthStarts();

function monthStarts(): number[] {
  const starts = [FIRST_DAY];
  let day = FIRST_DAY;
  for (let at = 0; at < YEARS.length; at += DIGITS_A_YEAR) {
    const months = Number.parseInt(YEARS.slice(at, at + DIGITS_A_YEAR), 16);
    for (let month = MONTHS_A_YEAR - 1; month >= 0; month -= 1) {
      day += SHORT_MONTH + ((months >> month) & 1);
      starts.push(day);
    }
  }
  return starts;
}
