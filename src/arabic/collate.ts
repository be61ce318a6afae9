const collator = new Intl.Collator("ar", { numeric: true });

/**
 * Orders names as an Arabic dictionary does (CLDR collation for `ar`), numbers in them by value. Names that the dictionary
 * holds equal are ordered by their code units, so that the order never depends on how the list came.
 */
export function compareArabic(a: string, b: string): number {
  const order = collator.compare(a, b);
  if (order !== 0) return order;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
