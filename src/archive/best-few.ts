/** The best of what was offered: by score, ties by the higher number. */
export type BestFew = {
  readonly offer: (number: number, score: number) => void;
  /** What a score must reach to be of any use. */
  readonly toBeat: () => number;
  /** Writes the numbers into `row` from `start` on, the best first, -1 where there are fewer, and forgets them. */
  readonly take: (row: Int32Array, start: number) => void;
};

/** Kept in order while they pass: sorting all that is offered would cost more than finding it. */
export function bestFew(most: number): BestFew {
  const numbers = new Int32Array(most);
  const scores = new Int32Array(most);
  let count = 0;
  const isBetter = (number: number, score: number, place: number) => {
    const other = scores[place] ?? 0;
    return score > other || (score === other && number > (numbers[place] ?? 0));
  };
  return {
    offer: (number, score) => {
      if (count === most && !isBetter(number, score, most - 1)) return;
      if (count < most) count += 1;
      let place = count - 1;
      for (; place > 0 && isBetter(number, score, place - 1); place -= 1) {
        numbers[place] = numbers[place - 1] ?? 0;
        scores[place] = scores[place - 1] ?? 0;
      }
      numbers[place] = number;
      scores[place] = score;
    },
    toBeat: () => (count === most ? (scores[most - 1] ?? 0) : Number.NEGATIVE_INFINITY),
    take: (row, start) => {
      for (let place = 0; place < most; place += 1)
        row[start + place] = place < count ? (numbers[place] ?? -1) : -1;
      count = 0;
    },
  };
}
