/**
 * Finds texts in a list without twins in code-unit order: the place of one, or undefined. Whoever asks in that order is answered with one
 * comparison each, and no table of a hundred thousand texts need be made.
 */
export function findInOrder(sorted: readonly string[]): (text: string) => number | undefined {
  let next = 0;
  return (text) => {
    if (sorted[next] !== text) next = placeIn(sorted, text);
    const place = next;
    if (sorted[place] !== text) return undefined;
    next += 1;
    return place;
  };
}

/** Where `text` stands in a list in code-unit order, or would stand. */
export function placeIn(sorted: readonly string[], text: string): number {
  let [start, end] = [0, sorted.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((sorted[middle] ?? "") < text) start = middle + 1;
    else end = middle;
  }
  return start;
}
