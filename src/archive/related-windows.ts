/** How far back an article is compared with older ones. */
export type RelatedWindows = {
  /** How many of the newest articles with a sign are compared. It bounds the work for signs that everything carries. */
  readonly remembered: number;
  /** Among how many older articles is counted how rare a sign is. */
  readonly countedAmong: number;
};

/** Counting among all articles instead gains 0.01 of precision. Tests take smaller ones, to see them overflow. */
export const relatedWindows: RelatedWindows = { remembered: 50, countedAmong: 2000 };
