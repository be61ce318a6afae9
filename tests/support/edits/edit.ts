import type { RandomNewsroom } from "./random-newsroom.ts";

/** One thing that happens to a newsroom between two builds. */
export type Edit = {
  /** A word for counting. */
  readonly kind: string;
  /** Says what is done, so that a failure can be told. */
  readonly name: string;
  /** Does it: on the disk, and in what is known of the newsroom. */
  readonly apply: (room: RandomNewsroom) => void;
  /** No byte that counts is another: a build after it writes no file. */
  readonly changesNothing?: true;
};
