/**
 * Words that adults read silently in a minute of Arabic, whose words carry what other languages need two or three for:
 * M. Brysbaert, «How many words do we read per minute?», Journal of Memory and Language 109 (2019), gives 238 for English
 * prose and, by the words that Arabic needs for the same, about 181.
 */
const WORDS_A_MINUTE = 181;

/** Whole minutes, rounded to the nearest; 0 for what is read in less than half of one. */
export function readingMinutes(words: number): number {
  return Math.round(words / WORDS_A_MINUTE);
}
