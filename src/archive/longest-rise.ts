/**
 * The places of a longest sequence of rising numbers among `numbers`, in order; negative ones count as nothing. In
 * time n · log n, and nearly n where most rise as they stand.
 */
export function longestRise(numbers: readonly number[]): number[] {
  /** Of the rises of each length the place where the one ends that ends lowest. */
  const ends: number[] = [];
  const previous = new Int32Array(numbers.length).fill(-1);
  for (const [place, number] of numbers.entries()) {
    if (number < 0) continue;
    const length = countBelow(number, ends, numbers);
    previous[place] = ends[length - 1] ?? -1;
    ends[length] = place;
  }
  const rise: number[] = [];
  for (let place = ends.at(-1) ?? -1; place !== -1; place = previous[place] ?? -1) rise.push(place);
  return rise.reverse();
}

/** How many of the ends are lower; they rise, so the place is found by halving, the last one tried first. */
function countBelow(number: number, ends: readonly number[], numbers: readonly number[]): number {
  const valueAt = (end: number) => numbers[ends[end] ?? -1] ?? -1;
  if (valueAt(ends.length - 1) < number) return ends.length;
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
