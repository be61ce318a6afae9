/**
 * A moment as the newsroom's clock shows it. Both halves say the same instant, so that neither sorting nor printing
 * has to parse again.
 */
export type Instant = {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly epoch: number;
  /** ISO 8601 in the newsroom's time zone with its offset then, to the second: `2025-10-22T11:30:00+03:00`. */
  readonly iso: string;
};
