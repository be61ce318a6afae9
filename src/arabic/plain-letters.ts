/**
 * Isolated and medial vocalisation forms (U+FE70–FE7F, shadda ligatures): NFKC would turn each into a space or a
 * tatweel and its mark, and so cut a word in two.
 */
const VOCALISATION_FORMS = /[\uFC5E-\uFC63\uFCF2-\uFCF4\uFE70-\uFE7F]/g;

/** Zero-width and direction controls, soft hyphens, byte order marks; the joiners too. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * Marks that only help reading: Arabic, Hebrew and Syriac vocalisation, and what inherits its script (harakat, accents
 * that compose with no letter, variation selectors). Vowel signs of other scripts stay, since without them
 * a Hindi or Thai word is another word. U+06E5 and U+06E6 are small letters that the Quran's spelling adds as marks.
 */
const READING_MARKS =
  /(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]|[\u06E5\u06E6]/gu;

const TATWEEL = /\u0640/g;

/** Alef with the wasla sign, which only vocalised text writes. */
const ALEF_WASLA = /\u0671/g;

/**
 * The letters that a word is spelled with: composed (أ is one letter however it was typed), presentation forms such as
 * ﻻ as plain letters, without vocalisation, tatweel and invisible characters, lower-case where a script has
 * cases. NFKC and not NFC, because text pasted from a PDF holds presentation forms, looks the same, and must mean the same.
 */
export function plainLetters(text: string): string {
  return text
    .replace(VOCALISATION_FORMS, "")
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(READING_MARKS, "")
    .replace(TATWEEL, "")
    .replace(ALEF_WASLA, "ا")
    .normalize("NFKC");
}
