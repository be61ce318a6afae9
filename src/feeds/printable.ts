/** C0 and C1 controls but tab and line ends, halves of surrogate pairs, and two noncharacters (XML 1.0, section 2.2). */
const unprintable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** The text without what no XML document may hold: one such character makes a reader refuse a whole feed. */
export function printable(text: string): string {
  return text.replace(unprintable, "");
}
