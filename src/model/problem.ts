/**
 * Something an editor can mend. Words are not stored here: `code` and `values` are turned into a sentence in the
 * editor's language when the problem is shown.
 */
export type Problem = {
  /** Relative to the content folder. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, counted in UTF-16 units as editors' status bars do. */
  readonly column: number;
  /** The field as the schema names it (`image.alt`), or `body`, or `file`. */
  readonly field: string;
  readonly code: string;
  /** `error` leaves the article out; `advice` does not. */
  readonly severity: "error" | "advice";
  /** What the sentence for `code` needs: the wrong value, the nearest right one … */
  readonly values: Readonly<Record<string, string>>;
};
