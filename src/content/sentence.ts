import type { ProblemCode } from "./problem-code.ts";

/**
 * What is wrong, and what would be right. `{value}` stands for a value of the problem. Where the problem knows a likely
 * right value, `suggest` is said in place of `remedy`.
 */
export type Sentence = {
  readonly message: string;
  readonly remedy?: string;
  readonly suggest?: string;
};

/** Words for every fault, in one language. */
export type Messages = Readonly<Record<ProblemCode, Sentence>>;
