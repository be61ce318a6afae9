const DIGIT = String.raw`[0-9\u0660-\u0669\u06F0-\u06F9]`;
const ZERO = String.raw`[0\u0660\u06F0]`;
const GAP = String.raw`[ \u00A0.\-]`;

/** International (E.164: at most 15 digits), with seven digits at least: shorter ones are sums like «+50». */
const INTERNATIONAL = String.raw`(?:\+|${ZERO}{2})(?=(?:[ \u00A0.\-\(\)]{0,2}${DIGIT}){7})${DIGIT}{1,14}(?:${GAP}?\(${DIGIT}{1,4}\)${DIGIT}{0,12}|${GAP}${DIGIT}{1,12}){0,6}`;

/**
 * National: an area code that starts with 0, alone or in brackets (its first group is longer than a day's number), or
 * the three, three and four digits of North America.
 */
const NATIONAL = String.raw`${DIGIT}{3}-${DIGIT}{3}-${DIGIT}{4}|${ZERO}${DIGIT}{2,3}(?:[ \u00A0\-]${DIGIT}{3,4}){1,3}|${ZERO}${DIGIT}{1,2}[ \u00A0\-]${DIGIT}{6,8}|\(${ZERO}${DIGIT}{1,3}\)[ \u00A0\-]?${DIGIT}{3,4}[ \u00A0\-]?${DIGIT}{3,4}`;

/** «1 500 000»: groups of three parted by spaces, two of them at least, since «300 500» are two numbers. */
const GROUPED = `${DIGIT}{1,3}(?: ${DIGIT}{3}){2,}`;

/** Source (for the `v` flag) of what is one number although signs or spaces part its digits. */
export const LONG_NUMBER_RUN = String.raw`(?<![\p{N}\p{Script=Latin}])(?:${INTERNATIONAL}|${NATIONAL}|${GROUPED})(?!${DIGIT})`;
