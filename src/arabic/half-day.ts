/** Vowel signs may stand before or behind the last letter: «صباحًا» and «صباحاً» are both typed. */
const ADVERB_END = "\\p{M}*ا\\p{M}*";

/** Hours of a clock face (1–12) by the words that people put behind them → hours of the day (0–23). */
const HALVES: readonly (readonly [words: string, hourOfDay: (hour: number) => number])[] = [
  [`ص|(?:صباح|فجر)${ADVERB_END}|بعد منتصف الليل`, (hour) => hour % 12],
  [`م|مساء\\p{M}*(?:ا\\p{M}*)?|عصر${ADVERB_END}|بعد الظهر`, (hour) => (hour % 12) + 12],
  // The hour before noon is called noon too.
  [`ظهر${ADVERB_END}`, (hour) => (hour === 11 ? hour : (hour % 12) + 12)],
  // From evening to the small hours.
  [`ليل${ADVERB_END}`, (hour) => (hour > 5 && hour < 12 ? hour + 12 : hour % 12)],
];

/** The words that tell the half of the day, for a pattern; whole words only («مجلس» tells none, «م. أحمد» is a person). */
export const HALF_DAY = `(?:${HALVES.map(([words]) => words).join("|")})(?![\\p{L}\\p{M}\\p{N}.])`;

const HOURS = HALVES.map(([words, hourOfDay]) => [new RegExp(`^(?:${words})$`, "u"), hourOfDay] as const);

/** The hour of the day (0–23) of «٣ مساءً»; 12 at night is 0. Undefined for an hour that no clock face shows. */
export function hourOfHalfDay(hour: number, words: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return HOURS.find(([form]) => form.test(words))?.[1](hour);
}
