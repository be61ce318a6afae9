import { foldForComparison } from "../arabic/fold.ts";

/** Names longer than this are no slips of the pen; comparing them would only cost time. */
const longestCompared = 60;

/**
 * The candidate that a writer most likely meant, compared by edit distance of the folded names; undefined when none is
 * near (at most one change in three letters). The first of equally near ones.
 */
export function nearestName(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldForComparison(written.slice(0, longestCompared * 2));
  if (wanted === "" || wanted.length > longestCompared) return undefined;
  let nearest: string | undefined;
  let least = Math.floor(wanted.length / 3) + 1;
  for (const candidate of candidates) {
    const folded = foldForComparison(candidate);
    if (Math.abs(folded.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, folded);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** More slips than these at once are no slips: whoever wrote them has lost a folder or a list, not a letter. */
const mostSuggestions = 200;

/**
 * The same suggestions, but none after the first two hundred names: each is compared with every candidate, and
 * thousands of unknown names among thousands of known ones took more than a minute.
 */
export function firstSuggestions(suggest: (written: string) => string): (written: string) => string {
  let given = 0;
  return (written) => {
    given += 1;
    return given > mostSuggestions ? "" : suggest(written);
  };
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one text into the other (optimal string
 * alignment). Two rows back are kept because a swap looks two letters back.
 */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = isSwap(a, b, i, j) ? cell(beforeLast, j - 2) + 1 : replaced;
      row.push(Math.min(replaced, swapped, cell(last, j) + 1, cell(row, j - 1) + 1));
    }
    [beforeLast, last] = [last, row];
  }
  return cell(last, b.length);
}

function isSwap(a: string, b: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
