// Lengths of time in milliseconds, written out and in a file without imports: so a script's bundler puts the number into the
// place of its name.
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;
export const WEEK = 604_800_000;
/** 32 days, longer than any month. */
export const LONGEST_MONTH = 2_764_800_000;
