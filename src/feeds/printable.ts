/** C0 and C1 controls but tab and line ends, and two noncharacters (XML 1.0, section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** Halves of surrogate pairs. Looked for where there is one: only as code points are they found, which takes longer. */
const half = /\p{Cs}/gu;

/** The text without what no XML document may hold: one such character makes a reader refuse a whole feed. */
export function printable(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(half, "");
  return whole.replace(unprintable, "");
}
