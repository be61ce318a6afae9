/**
 * A path as a disk sees it that tells neither case nor the two ways of writing an accent (macOS, Windows): two that fold
 * to one text are one place there. Nearly every path of an Arabic site is as it should be, and comes back at once.
 */
export function foldedPath(path: string): string {
  return leftAlone.test(path) ? path : path.normalize("NFC").toLowerCase();
}

/**
 * ASCII without capitals, Arabic letters (tatweel lies among them) and digits. They have no case, and NFC joins none of
 * them: it takes a mark to make another letter (U+0653 to U+0655 make آ أ ؤ إ ئ), and no mark is here.
 */
const leftAlone = /^[ -@[-~\u0621-\u063A\u0640-\u064A\u0660-\u0669]*$/;
