/**
 * C0 and C1 controls but tab and line ends, U+FEFF, and the bidi embeddings, overrides and isolates (U+202A–202E,
 * U+2066–2069), which can make a text show other words than it holds (Unicode TR 36, 3.3; CVE-2021-42574). The marks
 * U+200E, U+200F and U+061C are harmless and stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\u202A-\u202E\u2066-\u2069]/g;

/** The same text without what no reader sees and no page may carry. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, "");
}
