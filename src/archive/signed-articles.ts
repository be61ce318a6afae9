/**
 * What articles have in common, in numbers alone, so that threads can share it and a disk keep it. They stand oldest
 * first. A sign is a number below `signCount`; an article carries none twice, and the heavy ones first.
 */
export type SignedArticles = {
  readonly signCount: number;
  /** When each was published, in whole days since 1970 (UTC). */
  readonly days: Int32Array;
  /** The sign of each one's section. */
  readonly sections: Int32Array;
  /** Where the signs of each begin in the next two; one number more says where the last one's end. */
  readonly starts: Int32Array;
  readonly signs: Int32Array;
  /** How much each sign says about the article. */
  readonly weights: Uint8Array;
};

export const noSignedArticles: SignedArticles = {
  signCount: 0,
  days: new Int32Array(),
  sections: new Int32Array(),
  starts: new Int32Array(1),
  signs: new Int32Array(),
  weights: new Uint8Array(),
};

/** The signs of the article at a position. */
export function signsAt(
  { starts, signs }: Pick<SignedArticles, "starts" | "signs">,
  position: number,
): Int32Array {
  return signs.subarray(starts[position], starts[position + 1]);
}

/** For each article the newest older one of its section, -1 for the first. */
export function olderNeighbours({ signCount, sections }: SignedArticles): Int32Array {
  const newest = new Int32Array(signCount).fill(-1);
  return sections.map((section, position) => {
    const older = newest[section] ?? -1;
    newest[section] = position;
    return older;
  });
}
