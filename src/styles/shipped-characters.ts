/** The two files of the shipped typeface, each as one text of its characters. */
export type ShippedCharacters = { readonly arabic: string; readonly latin: string };

/**
 * The characters of the shipped typeface: Arabic as all its readers write it, with every digit and sign, and the Latin
 * letters of names apart, which weigh 40 % of the whole: what every page needs comes first. Letters that join never
 * part. A character outside still shows, in a typeface of the device.
 */
export function shippedCharacters(): ShippedCharacters {
  const all = ranges.map(([first, last]) => charactersBetween(first, last)).join("") + single;
  const isLatin = (character: string) => /\p{Script=Latin}/u.test(character);
  return {
    arabic: [...all].filter((character) => !isLatin(character)).join(""),
    latin: [...all].filter(isLatin).join(""),
  };
}

/** Where CSS finds the Latin letters; its signs and digits stay with the Arabic ones. */
export const latinRange = "U+41-5A,U+61-7A,U+AA,U+BA,U+C0-D6,U+D8-F6,U+F8-24F";

const ranges = [
  [0x0020, 0x007e], // basic Latin
  [0x00a0, 0x00ff], // Latin-1: names of western Europe, « » ° × ÷
  [0x0621, 0x0655], // letters, tatweel, vocalisation
  [0x0660, 0x066d], // digits, ٪ ٫ ٬
  [0x06f0, 0x06f9], // digits of Persian and Urdu
  [0x2010, 0x2014], // hyphens and dashes
  [0x2018, 0x201f], // quotation marks
] as const;

const single = [
  "،؛؟ٰٱ", // Arabic punctuation, dagger alef, alef wasla
  "پچژڤگڭکیۀەھہےݣ", // letters of Persian, Kurdish, Urdu and the Maghreb, in names
  "ﷺ﷼", // honorific and rial sign
  "•…‹›€₺™−√≈≠≤≥", // signs of lists, money and numbers
  "ČčĆćĐđĞğİıŁłŃńŐőŒœŚśŞşŠšŤťŮůŰűŸŹźŻżŽž", // names of central Europe and Turkey
  "\u200c\u200d\u200e\u200f\u202f\u2066\u2067\u2068\u2069", // joiners, directions and narrow space: no boxes for them
].join("");

function charactersBetween(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
