import type { Digits } from "../model/site-settings.ts";

const ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩";

/** U+0660–0669 (Arabic-Indic), U+06F0–06F9 (their Persian shapes) and 0–9. */
const ANY_DIGIT = /[0-9\u0660-\u0669\u06F0-\u06F9]/g;

/** The three systems sit at 0x30, 0x660 and 0x6F0, so the low four bits are the value in each. */
const VALUE_BITS = 0xf;

/** Beyond this `toFixed` turns to exponents. */
const TOO_LARGE = 1e21;

type Signs = { readonly group: string; readonly decimal: string; readonly minus: string };

/**
 * CLDR, `ar`, number symbols. The mark before the minus (ALM, LRM) keeps it at the number's start: alone, the sign
 * would take the paragraph's direction and stand behind the number.
 */
const SIGNS: Readonly<Record<Digits, Signs>> = {
  arab: { group: "٬", decimal: "٫", minus: "\u061C-" },
  latn: { group: ",", decimal: ".", minus: "\u200E-" },
};

/** Writes every digit of `text` in the wanted system; separators, signs and letters stay as they are. */
export function withDigits(text: string, digits: Digits): string {
  return text.replace(ANY_DIGIT, (digit) => {
    const value = digit.charCodeAt(0) & VALUE_BITS;
    return digits === "arab" ? ARABIC_INDIC.charAt(value) : String(value);
  });
}

/**
 * A number as Arabic prints it: groups of three, at most three decimals (CLDR pattern `#,##0.###`), `١٬٢٣٤٫٥` or
 * `1,234.5`. Throws for what is not a number below 10²¹, since that is never a fact to print.
 */
export function formatNumber(n: number, digits: Digits): string {
  if (!(Math.abs(n) < TOO_LARGE)) throw new RangeError(`formatNumber: ${n} cannot be printed`);
  const { group, decimal, minus } = SIGNS[digits];
  const [whole = "", decimals = ""] = Math.abs(n).toFixed(3).split(".");
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, group);
  const fraction = decimals.replace(/0+$/, "");
  const plain = fraction === "" ? grouped : grouped + decimal + fraction;
  const negative = n < 0 && /[1-9]/.test(plain);
  return (negative ? minus : "") + withDigits(plain, digits);
}
