/**
 * How a command ends: 0 done · 1 content has problems · 2 wrong usage · 3 our own fault; and what it prints, lines for
 * standard output (facts) and standard error (what somebody has to mend).
 */
export type CommandResult = {
  readonly status: 0 | 1 | 2 | 3;
  readonly output: readonly string[];
  readonly errors: readonly string[];
};
